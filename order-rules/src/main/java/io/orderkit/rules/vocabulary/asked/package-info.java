/**
 * The words of the rule files about the process itself: issue.drl, payment-gate.drl, cancellation-fee.drl, back-dating.drl, supervision.drl and
 * plan.drl. A rule directory without one of them is judged by the shipped one.
 *
 * <p>Names here are part of the API: analysts' files use them.
 */
@Experimental
@NullMarked
package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
