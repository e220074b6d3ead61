package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The words of a rule of payment-gate.drl may say (C13). The highest of several percentages holds. The sentence of a reason may name {@code {percent}}.
 */
public interface PaymentGateRuling {
    /**
     * A whole percentage must be paid before the goods leave; 0 asks for nothing.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void askPercent(int percent, String reason);

    /**
     * A percentage must be paid before the goods leave.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void askPercent(BigDecimal percent, String reason);

    /** The payment that completes what is asked clears it, without an act of finance. */
    void completingPaymentClears(String reason);

    /** The payment gate does not take orders that are paid this way. */
    void refuseMethod(String reason);
}
