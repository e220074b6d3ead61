/**
 * The parser of rule files. No API.
 *
 * <p>A rule file has a simple structure: a header, and rules of facts, comparisons and rulings. The grammar of this package accepts nothing
 * else. The compiled text is generated from the parsed data ({@link EngineText}), never from the analyst's own text: a construct that is
 * not in the data cannot reach the compiler.
 */
@NullMarked
package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.compiling.EngineText;
import org.jspecify.annotations.NullMarked;
