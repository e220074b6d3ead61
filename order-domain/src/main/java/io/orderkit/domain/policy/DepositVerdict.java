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
 * The verdict on the deposit that must arrive before production (C9.2). Amounts are in the order's currency.
 *
 * @param percent the required percentage of the order's total, 0 to 100
 * @param judgement the rules and reasons behind the verdict
 * @param amount a fixed amount, which applies if it is larger than the percentage of the total
 * @param atLeast the minimum deposit, which applies whenever a deposit is required
 * @param roundedUpTo the rounding step; the deposit is rounded up to a multiple of this amount
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
     * Checks that all figures are in range.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100, an amount is negative, or the rounding step is
     *     not positive
     */
    public DepositVerdict {
        percent = Possible.percent("deposit", percent);
        amount = amount.map(figure -> amount("deposit", figure, 0));
        atLeast = atLeast.map(figure -> amount("least deposit", figure, 0));
        roundedUpTo = roundedUpTo.map(figure -> amount("step of the deposit", figure, 1));
    }

    /** Creates a verdict that contains only a percentage. */
    public DepositVerdict(BigDecimal percent, Judgement judgement) {
        this(percent, judgement, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Checks the sign of a figure, and returns the figure in its canonical form.
     *
     * @param least 0 if the figure may be zero, or 1 if it must be positive
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
     * Returns the deposit on an order with this total. The deposit is the larger of the percentage and the fixed
     * amount. A deposit above zero is raised to the minimum if necessary, and rounded up to a multiple of the rounding
     * step. The deposit never exceeds the total.
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
