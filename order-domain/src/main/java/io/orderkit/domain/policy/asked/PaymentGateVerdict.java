package io.orderkit.domain.policy.asked;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;

/**
 * The verdict on the payment required before the goods leave (C13).
 *
 * @param percent the required percentage of the gross amount, 0 to 100
 * @param clearedByPayment whether the gate opens as soon as the required amount is paid, without clearance by finance
 * @param methodAccepted whether the payment gate accepts the order's payment method
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("payment-gate-verdict")
public record PaymentGateVerdict(
        BigDecimal percent, boolean clearedByPayment, boolean methodAccepted, Judgement judgement) implements Verdict {
    /**
     * Checks that the percentage is in range.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    public PaymentGateVerdict {
        percent = Possible.percent("payment before the goods leave", percent);
    }

    /** Returns whether any payment is required before the goods leave. */
    public boolean asks() {
        return percent.signum() > 0;
    }

    /** Returns the part of a gross amount that must be paid before the goods leave. */
    public Money of(Money gross) {
        return gross.percent(percent);
    }
}
