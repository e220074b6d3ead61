package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The words of a rule of deposit.drl may say (C9.2). The highest of several deposits wins, with the reasons of those who said it.
 * Where a rule gives an
 * amount and another a percentage, the larger one on the order's total holds. The sentence of a reason may name {@code {percent}}, {@code {amount}}, {@code
 * {least}} and {@code {step}}.
 */
public interface DepositRuling {
    /**
     * A whole percentage of the order's total must arrive before production; 0 requires none.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void requirePercent(int percent, String reason);

    /**
     * The percentage is the one that the contract states.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void requirePercent(BigDecimal percent, String reason);

    /**
     * So much, in the order's currency, must arrive before production, where the percentage is not more.
     *
     * @throws InvalidValue when negative
     */
    void requireAmount(BigDecimal amount, String reason);

    /**
     * Where a deposit is asked, it is at least so much, in the order's currency. The highest minimum holds.
     *
     * @throws InvalidValue when negative
     */
    void atLeast(BigDecimal amount, String reason);

    /**
     * The deposit is rounded up to the next multiple of this step, in the order's currency, but never beyond the order's total. The largest step
     * holds.
     *
     * @throws InvalidValue when not more than zero
     */
    void roundUpTo(BigDecimal step, String reason);
}
