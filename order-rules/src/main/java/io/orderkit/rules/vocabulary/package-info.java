/**
 * The vocabulary of the rule files: the facts that a rule may look at, and the rulings that it may give. An unknown property is
 * {@code null} in a rule, never an {@code Optional}: {@code OrderTerms( contractPercent == null )}.
 *
 * <p>The names here are part of the API, because analysts' files use them.
 */
@Experimental
@NullMarked
package io.orderkit.rules.vocabulary;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
