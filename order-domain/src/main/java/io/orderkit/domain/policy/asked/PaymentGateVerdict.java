package io.orderkit.domain.policy.asked;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;

/**
 * The payment that is asked before the goods leave (C13).
 *
 * @param percent of the gross, 0 to 100; 0 asks for nothing
 * @param clearedByPayment whether the payment that completes what is asked clears it, without an act of finance
 * @param methodAccepted whether the payment gate takes orders that are paid this way
 * @param judgement how that came about
 */
@Wire("payment-gate-verdict")
public record PaymentGateVerdict(
        BigDecimal percent, boolean clearedByPayment, boolean methodAccepted, Judgement judgement) implements Verdict {
    /** @throws InvalidValue when the percentage is outside 0 to 100 */
    public PaymentGateVerdict {
        percent = Possible.percent("payment before the goods leave", percent);
    }

    /** Returns whether anything must be paid before the goods leave. */
    public boolean asks() {
        return percent.signum() > 0;
    }

    /** Returns what of this amount must be paid before the goods leave. */
    public Money of(Money gross) {
        return gross.percent(percent);
    }
}
