package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The rulings of payment-gate.drl (C13). If several rules require a percentage, the highest applies. A reason's sentence may contain the
 * placeholder {@code {percent}}.
 */
public interface PaymentGateRuling {
    /**
     * Requires payment of a whole percentage of the goods' value before the goods leave; 0 means that no payment is required.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    void askPercent(int percent, String reason);

    /**
     * Requires payment of a percentage of the goods' value before the goods leave.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    void askPercent(BigDecimal percent, String reason);

    /** Clears the goods as soon as the required amount has been paid, without a payment clearance by finance. */
    void completingPaymentClears(String reason);

    /** Refuses orders with this payment method at the payment gate. */
    void refuseMethod(String reason);
}
