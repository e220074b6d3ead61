/**
 * Policies in rule files, which business analysts can change without a new build of the application (X7). The entry point is
 * {@link io.orderkit.rules.RuleBook}. The package {@link io.orderkit.rules.vocabulary} contains the vocabulary of the rule files.
 */
@Experimental
@NullMarked
package io.orderkit.rules;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
