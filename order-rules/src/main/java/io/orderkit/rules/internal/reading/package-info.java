/**
 * The parser for rule files. No API.
 *
 * <p>A rule file consists of a header and rules, and each rule consists of facts, comparisons and rulings. The grammar in this package
 * accepts no other constructs. The input of the rule engine is generated from the parsed data ({@link EngineText}), never copied from an
 * analyst's text. A construct outside the grammar cannot reach the engine.
 */
@NullMarked
package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.compiling.EngineText;
import org.jspecify.annotations.NullMarked;
