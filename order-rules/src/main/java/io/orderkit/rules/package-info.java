/**
 * The policies as rule files that business analysts change without a new build (X7). {@link io.orderkit.rules.RuleBook} is the entry point.
 * The vocabulary of the files is in {@link io.orderkit.rules.vocabulary}.
 */
@Experimental
@NullMarked
package io.orderkit.rules;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
