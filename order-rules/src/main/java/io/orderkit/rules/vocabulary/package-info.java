/**
 * The words of the rule files: the facts that a rule may look at, and the rulings that it may make. A property that is not
 * known is {@code null} in a rule, never an {@code Optional}: {@code OrderTerms( contractPercent == null )}.
 *
 * <p>Names here are part of the API: analysts' files use them.
 */
@Experimental
@NullMarked
package io.orderkit.rules.vocabulary;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
