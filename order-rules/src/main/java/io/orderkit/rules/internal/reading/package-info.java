/**
 * Rule files as data. No API.
 *
 * <p>What a rule file may say is little, and this is all of it: a header, and rules of facts, comparisons and rulings. A file is
 * read here by a grammar that knows nothing else, so that whatever is not understood is refused. What is compiled is written
 * from this data ({@link EngineText}), never the analyst's own text: a construct that is not in the data cannot reach the compiler.
 */
@NullMarked
package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.compiling.EngineText;
import org.jspecify.annotations.NullMarked;
