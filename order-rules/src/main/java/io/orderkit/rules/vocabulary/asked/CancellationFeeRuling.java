package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The words of a rule of cancellation-fee.drl may say (X8). The lowest of several percentages of one kind holds. The sentence of a reason may name {@code {ofPaid}} and {@code {ofTotal}}.
 */
public interface CancellationFeeRuling {
    /**
     * The fee is at most a percentage of what the customer has paid.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void atMostOfPaid(int percent, String reason);

    /**
     * The fee is at most a percentage of the order's total.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void atMostOfTotal(int percent, String reason);
}
