package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * What a rule of deposit.drl may say (C9.2). Of several deposits the highest wins, with the reasons of those who said it.
 * The sentence of a reason may name {@code {percent}}.
 */
public interface DepositRuling {
    /**
     * So many whole percent of the order's total must arrive before production; 0 asks for none.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void requirePercent(int percent, String reason);

    /**
     * So many percent, as the contract states them.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void requirePercent(BigDecimal percent, String reason);
}
