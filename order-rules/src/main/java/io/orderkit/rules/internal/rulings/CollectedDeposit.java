package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.rules.vocabulary.DepositRuling;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The highest deposit wins. */
public final class CollectedDeposit extends Collected<DepositVerdict> implements DepositRuling {
    private static final BigDecimal ALL = new BigDecimal(100);

    private @Nullable BigDecimal highest;

    @Override
    public void requirePercent(int percent, String reason) {
        requirePercent(BigDecimal.valueOf(percent), reason);
    }

    @Override
    public void requirePercent(BigDecimal percent, String reason) {
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            throw InvalidValue.of("deposit", percent.toPlainString() + " %", "0 % to 100 %");
        }
        if (highest == null || percent.compareTo(highest) > 0) {
            forgetReasons();
            highest = percent;
        }
        if (percent.compareTo(highest) == 0) {
            give(reason);
        }
    }

    @Override
    public String missing() {
        return highest == null ? "which deposit is required (0 percent for none)" : "";
    }

    @Override
    public Map<String, ?> figures() {
        return Map.of("percent", Objects.requireNonNull(highest));
    }

    @Override
    public DepositVerdict verdict(Judgement judgement) {
        return new DepositVerdict(Objects.requireNonNull(highest), judgement);
    }
}
