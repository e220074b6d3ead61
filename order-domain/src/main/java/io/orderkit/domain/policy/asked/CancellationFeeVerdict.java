package io.orderkit.domain.policy.asked;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdict on the maximum fee for a cancellation (X8). If both percentages are present, the one that results in the
 * lower amount applies.
 *
 * @param percentOfPaid the maximum fee as a percentage of the customer's payments, 0 to 100
 * @param percentOfTotal the maximum fee as a percentage of the order's total, 0 to 100
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("cancellation-fee-verdict")
public record CancellationFeeVerdict(
        Optional<BigDecimal> percentOfPaid, Optional<BigDecimal> percentOfTotal, Judgement judgement)
        implements Verdict {
    /**
     * Checks that the percentages are in range.
     *
     * @throws InvalidValue when a percentage is not between 0 and 100
     */
    public CancellationFeeVerdict {
        percentOfPaid = percentOfPaid.map(percent -> Possible.percent("fee as a percentage of what was paid", percent));
        percentOfTotal = percentOfTotal.map(percent -> Possible.percent("fee as a percentage of the total", percent));
    }

    /**
     * Returns the maximum fee.
     *
     * @param paid the customer's payments
     * @param total the order's total in the currency of the payments, if known
     */
    public Money highest(Money paid, Optional<Money> total) {
        Optional<Money> ofPaid = percentOfPaid.map(paid::percent);
        Optional<Money> ofTotal = percentOfTotal.flatMap(percent -> total.map(worth -> worth.percent(percent)));
        return Stream.concat(ofPaid.stream(), ofTotal.stream())
                .min(Money::compareTo)
                .orElse(Money.zero(paid.currency()));
    }
}
