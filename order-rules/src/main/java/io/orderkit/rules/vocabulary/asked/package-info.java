/**
 * The vocabulary of the rule files about the process itself: issue.drl, payment-gate.drl, cancellation-fee.drl, back-dating.drl,
 * supervision.drl and plan.drl. If a rule directory lacks one of these files, the shipped file is used.
 *
 * <p>The names in this package are part of the API, because analysts' rule files use them.
 */
@Experimental
@NullMarked
package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
