package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of cancellation-fee.drl (X8). The lowest of several percentages of one kind applies. The sentence of a reason may contain
 * {@code {ofPaid}} and {@code {ofTotal}}.
 */
public interface CancellationFeeRuling {
    /**
     * Limits the fee to a percentage of the amount that the customer has paid.
     *
     * @throws InvalidValue when the value is outside 0 to 100
     */
    void atMostOfPaid(int percent, String reason);

    /**
     * Limits the fee to a percentage of the order's total.
     *
     * @throws InvalidValue when the value is outside 0 to 100
     */
    void atMostOfTotal(int percent, String reason);
}
