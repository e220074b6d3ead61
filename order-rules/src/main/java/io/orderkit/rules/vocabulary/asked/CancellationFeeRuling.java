package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of cancellation-fee.drl (X8). If several rules limit the fee to a percentage of the same amount, the
 * lowest percentage applies. A reason's sentence may contain the placeholders {@code {ofPaid}} and {@code {ofTotal}}.
 */
public interface CancellationFeeRuling {
    /**
     * Limits the fee to a percentage of the amount that the customer has paid.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    void atMostOfPaid(int percent, String reason);

    /**
     * Limits the fee to a percentage of the order's total.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    void atMostOfTotal(int percent, String reason);
}
