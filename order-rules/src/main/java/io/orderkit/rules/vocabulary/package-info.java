/**
 * The vocabulary of the rule files, which consists of the facts that rules read and the rulings that they give. In a rule, an unknown
 * property is {@code null} and never an {@code Optional}.
 *
 * <p>The names in this package are part of the API, because analysts' rule files use them.
 */
@Experimental
@NullMarked
package io.orderkit.rules.vocabulary;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
