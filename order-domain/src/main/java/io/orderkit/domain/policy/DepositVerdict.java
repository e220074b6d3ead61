package io.orderkit.domain.policy;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The deposit that must arrive before production (C9.2). Amounts are in the order's currency.
 *
 * @param percent the percentage of the order's total, 0 to 100; 0 requires none
 * @param judgement the rules and reasons behind it
 * @param amount the required amount, where it is more than the percentage
 * @param atLeast the minimum amount, where any deposit is required
 * @param roundedUpTo the step to whose next multiple the deposit is rounded up
 */
@Wire("deposit-verdict")
public record DepositVerdict(
        BigDecimal percent,
        Judgement judgement,
        @Since("0.2") Optional<BigDecimal> amount,
        @Since("0.2") Optional<BigDecimal> atLeast,
        @Since("0.2") Optional<BigDecimal> roundedUpTo)
        implements Verdict {
    /**
     * Checks the range of the value.
     *
     * @throws InvalidValue when the percentage is outside 0 to 100, an amount is negative, or the step is not more than
     *     zero
     */
    public DepositVerdict {
        percent = Possible.percent("deposit", percent);
        amount = amount.map(figure -> amount("deposit", figure, 0));
        atLeast = atLeast.map(figure -> amount("least deposit", figure, 0));
        roundedUpTo = roundedUpTo.map(figure -> amount("step of the deposit", figure, 1));
    }

    /** Creates a verdict with a percentage only. */
    public DepositVerdict(BigDecimal percent, Judgement judgement) {
        this(percent, judgement, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a figure in its canonical spelling, after a check of its sign.
     *
     * @param least the smallest accepted sign of the figure
     */
    private static BigDecimal amount(String what, BigDecimal figure, int least) {
        if (figure.signum() < least) {
            throw InvalidValue.of(what, figure.toPlainString(), least > 0 ? "more than zero" : "zero or more");
        }
        return Plain.of(figure);
    }

    /** Returns whether any deposit is required. */
    public boolean isRequired() {
        return percent.signum() > 0
                || amount.filter(figure -> figure.signum() > 0).isPresent();
    }

    /**
     * Returns the deposit on an order with this total. It is the larger of percentage and amount, at least the minimum
     * where it is more than zero, rounded up to the step. It never exceeds the total.
     */
    public Money of(Money total) {
        Money byPercent = total.percent(percent);
        if (amount.isEmpty() && atLeast.isEmpty() && roundedUpTo.isEmpty()) {
            return byPercent;
        }
        BigDecimal asked = byPercent.amount().max(amount.orElse(BigDecimal.ZERO));
        if (asked.signum() <= 0) {
            return byPercent;
        }
        BigDecimal least = asked.max(atLeast.orElse(BigDecimal.ZERO));
        BigDecimal rounded = roundedUpTo
                .map(step -> least.divide(step, 0, RoundingMode.CEILING).multiply(step))
                .orElse(least);
        return Money.rounded(total.currency(), rounded.min(total.amount()));
    }
}
