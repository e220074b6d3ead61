package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The terms of the mall for one order (M1, M4, M5).
 *
 * @param changeHours the number of hours after submission in which the member may change or cancel it, 0 to 8760. If
 *     absent, until it is confirmed
 * @param shipsUnpaid whether the goods may leave before the payment arrives
 * @param cashLimit the maximum amount, in the order's currency, for cash on delivery, zero or more; no limit if absent
 * @param judgement the rules and reasons behind it
 */
@Wire("mall-terms-verdict")
public record MallTermsVerdict(
        Optional<Integer> changeHours, boolean shipsUnpaid, Optional<BigDecimal> cashLimit, Judgement judgement)
        implements Verdict {
    /**
     * Checks the ranges of the values.
     *
     * @throws InvalidValue when a figure is out of range
     */
    public MallTermsVerdict {
        changeHours.filter(hours -> hours < 0 || hours > 8760).ifPresent(hours -> {
            throw InvalidValue.of("time for changes", hours + " hours", "0 to 8760 hours");
        });
        cashLimit.filter(most -> most.signum() < 0).ifPresent(most -> {
            throw InvalidValue.of("limit of cash on delivery", most.toPlainString(), "zero or more");
        });
    }
}
