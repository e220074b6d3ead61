/**
 * Rule files as data. No API.
 *
 * <p>A rule file consists of little: a header, and rules of facts, comparisons and rulings. A file is
 * read here by a grammar that knows nothing else, so anything else is refused. The compiled text is written
 * from this data ({@link EngineText}), never the analyst's own text: a construct that is not in the data cannot reach the compiler.
 */
@NullMarked
package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.compiling.EngineText;
import org.jspecify.annotations.NullMarked;
