/**
 * The questions that the library asks the rules, with the facts and the verdict of each question.
 *
 * <p>Facts are small records that use the vocabulary of business analysts. A verdict contains the answer, the reasons,
 * and the version and names of the rules. Policies never change an order. Immutable and thread-safe throughout.
 */
@Experimental
@NullMarked
package io.orderkit.domain.policy;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
