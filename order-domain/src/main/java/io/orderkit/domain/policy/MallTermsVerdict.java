package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The verdict on the terms of one mall order (M1, M4, M5).
 *
 * @param changeHours the number of hours after submission during which the member may change or cancel the order, 0 to
 *     8760. If there is no such number, the member may change or cancel the order until it is confirmed
 * @param shipsUnpaid whether the goods may leave before the payment arrives
 * @param cashLimit the maximum amount for cash on delivery in the order's currency, zero or more; absent if there is no
 *     limit
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("mall-terms-verdict")
public record MallTermsVerdict(
        Optional<Integer> changeHours, boolean shipsUnpaid, Optional<BigDecimal> cashLimit, Judgement judgement)
        implements Verdict {
    /**
     * Checks that all figures are in range.
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
