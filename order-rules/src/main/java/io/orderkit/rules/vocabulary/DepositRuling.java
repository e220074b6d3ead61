package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The rulings of deposit.drl (C9.2). If several rules require a deposit, the highest deposit applies, with the reasons
 * of the rules that require it. If one rule requires an amount and another a percentage, the order's total determines
 * which of the two is higher. A reason's sentence may contain the placeholders {@code {percent}}, {@code {amount}},
 * {@code {least}} and {@code {step}}.
 */
public interface DepositRuling {
    /**
     * Requires a whole percentage of the order's total before production; 0 means that no deposit is required.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    void requirePercent(int percent, String reason);

    /**
     * Requires a percentage of the order's total before production, for example the contract's percentage.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    void requirePercent(BigDecimal percent, String reason);

    /**
     * Requires an amount before production, in the order's currency, unless a required percentage comes to more.
     *
     * @throws InvalidValue when the amount is negative
     */
    void requireAmount(BigDecimal amount, String reason);

    /**
     * Sets the minimum deposit, in the order's currency, for orders that require a deposit. The highest minimum applies.
     *
     * @throws InvalidValue when the amount is negative
     */
    void atLeast(BigDecimal amount, String reason);

    /**
     * Rounds the deposit up to the next multiple of this step, in the order's currency, but never beyond the order's total. The largest
     * step applies.
     *
     * @throws InvalidValue when the step is not positive
     */
    void roundUpTo(BigDecimal step, String reason);
}
