package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;

/**
 * The deposit that must arrive before production (C9.2).
 *
 * @param percent of the order's total, 0 to 100; 0 asks for none
 * @param judgement how that came about
 */
@Wire("deposit-verdict")
public record DepositVerdict(BigDecimal percent, Judgement judgement) implements Verdict {
    /** @throws InvalidValue when outside 0 to 100 */
    public DepositVerdict {
        if (percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0) {
            throw InvalidValue.of("deposit", percent.toPlainString() + " %", "0 % to 100 %");
        }
        percent = Plain.of(percent);
    }

    public boolean isRequired() {
        return percent.signum() > 0;
    }
}
