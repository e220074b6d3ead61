package io.orderkit.rules.internal.rulings;

import java.util.Optional;
import java.util.function.Supplier;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.rules.vocabulary.DepositRuling;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The collector of deposits: the highest wins. */
public final class DepositCollector extends RulingCollector<DepositVerdict> implements DepositRuling {
    private static final BigDecimal ALL = new BigDecimal(100);

    private final StrongestValue<BigDecimal> highest = new StrongestValue<>(Comparator.naturalOrder());

    @Override
    public void requirePercent(int percent, String reason) {
        requirePercent(BigDecimal.valueOf(percent), reason);
    }

    @Override
    public void requirePercent(BigDecimal percent, String reason) {
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            throw InvalidValue.of("deposit", percent.toPlainString() + " %", "0 % to 100 %");
        }
        highest.say(percent, reason);
    }

    @Override
    public Set<String> reasons() {
        return highest.reasons();
    }

    @Override
    public List<String> unsaid() {
        return highest.find().isEmpty() ? List.of("which deposit is required (0 percent for none)") : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of("percent", highest::find);
    }

    @Override
    public DepositVerdict verdict(Judgement judgement) {
        return new DepositVerdict(highest.get(), judgement);
    }
}
