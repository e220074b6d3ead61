package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The rulings of payment-gate.drl (C13). The highest of several percentages applies. The sentence of a reason may contain
 * {@code {percent}}.
 */
public interface PaymentGateRuling {
    /**
     * Requires payment of a whole percentage before the goods leave; 0 requires no payment.
     *
     * @throws InvalidValue when the value is outside 0 to 100
     */
    void askPercent(int percent, String reason);

    /**
     * Requires payment of a percentage before the goods leave.
     *
     * @throws InvalidValue when the value is outside 0 to 100
     */
    void askPercent(BigDecimal percent, String reason);

    /** Clears the goods with the payment that completes the required amount, without an act of finance. */
    void completingPaymentClears(String reason);

    /** Refuses orders with this payment method at the payment gate. */
    void refuseMethod(String reason);
}
