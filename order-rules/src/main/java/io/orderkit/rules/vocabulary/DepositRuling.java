package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The rulings of deposit.drl (C9.2). The highest of several deposits is required, with the reasons of the rules that gave it. When one rule
 * gives an amount and another a percentage, the order's total determines which is higher. The sentence of a reason may contain
 * {@code {percent}}, {@code {amount}}, {@code {least}} and {@code {step}}.
 */
public interface DepositRuling {
    /**
     * Requires a whole percentage of the order's total before production; 0 requires no deposit.
     *
     * @throws InvalidValue when the value is outside 0 to 100
     */
    void requirePercent(int percent, String reason);

    /**
     * Requires a percentage of the order's total before production, such as the one in the contract.
     *
     * @throws InvalidValue when the value is outside 0 to 100
     */
    void requirePercent(BigDecimal percent, String reason);

    /**
     * Requires an amount before production, in the order's currency, unless a required percentage is higher.
     *
     * @throws InvalidValue when the value is negative
     */
    void requireAmount(BigDecimal amount, String reason);

    /**
     * Sets the minimum of a deposit, in the order's currency, for orders that require one. The highest minimum applies.
     *
     * @throws InvalidValue when the value is negative
     */
    void atLeast(BigDecimal amount, String reason);

    /**
     * Rounds the deposit up to the next multiple of this step, in the order's currency, but never beyond the order's total. The largest
     * step applies.
     *
     * @throws InvalidValue when the value is not positive
     */
    void roundUpTo(BigDecimal step, String reason);
}
