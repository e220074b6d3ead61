package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.rules.vocabulary.DepositRuling;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A collector of the deposits that rules require. The highest deposit applies. */
public final class DepositCollector extends RulingCollector<DepositVerdict> implements DepositRuling {
    private static final BigDecimal ALL = new BigDecimal(100);

    private final StrongestValue<BigDecimal> highest = new StrongestValue<>(Comparator.naturalOrder());
    private final StrongestValue<BigDecimal> amount = new StrongestValue<>(Comparator.naturalOrder());
    private final StrongestValue<BigDecimal> least = new StrongestValue<>(Comparator.naturalOrder());
    private final StrongestValue<BigDecimal> step = new StrongestValue<>(Comparator.naturalOrder());

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
    public void requireAmount(BigDecimal figure, String reason) {
        amount.say(notNegative("deposit", figure), reason);
    }

    @Override
    public void atLeast(BigDecimal figure, String reason) {
        least.say(notNegative("least deposit", figure), reason);
    }

    @Override
    public void roundUpTo(BigDecimal figure, String reason) {
        if (figure.signum() <= 0) {
            throw InvalidValue.of("step of the deposit", figure.toPlainString(), "more than zero");
        }
        step.say(figure, reason);
    }

    private static BigDecimal notNegative(String what, BigDecimal figure) {
        if (figure.signum() < 0) {
            throw InvalidValue.of(what, figure.toPlainString(), "zero or more");
        }
        return figure;
    }

    private boolean asksForSome() {
        return isPositive(highest) || isPositive(amount);
    }

    private static boolean isPositive(StrongestValue<BigDecimal> asked) {
        Optional<BigDecimal> figure = asked.find();
        return figure.isPresent() && figure.get().signum() > 0;
    }

    /**
     * Returns the codes of the reasons for the resulting deposit. Usually, a percentage alone determines the deposit. If no deposit is
     * required, the minimum amount and the rounding step have no effect.
     */
    @Override
    public Set<String> reasons() {
        if (!asksForSome()
                || (amount.find().isEmpty()
                        && least.find().isEmpty()
                        && step.find().isEmpty())) {
            return highest.reasons();
        }
        Set<String> reasons = new LinkedHashSet<>(highest.reasons());
        reasons.addAll(amount.reasons());
        reasons.addAll(least.reasons());
        reasons.addAll(step.reasons());
        return reasons;
    }

    @Override
    public List<String> unsaid() {
        return highest.find().isEmpty() && amount.find().isEmpty()
                ? List.of("which deposit is required (0 percent for none)")
                : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of("percent", highest::find, "amount", amount::find, "least", least::find, "step", step::find);
    }

    @Override
    public DepositVerdict verdict(Judgement judgement) {
        return new DepositVerdict(
                highest.find().orElse(BigDecimal.ZERO), judgement, amount.find(), least.find(), step.find());
    }
}
