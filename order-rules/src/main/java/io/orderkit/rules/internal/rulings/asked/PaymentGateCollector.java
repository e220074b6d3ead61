package io.orderkit.rules.internal.rulings.asked;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.rulings.StrongestValue;
import io.orderkit.rules.vocabulary.asked.PaymentGateRuling;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A collector of the payment that is required before the goods leave. The highest percentage applies. */
public final class PaymentGateCollector extends RulingCollector<PaymentGateVerdict> implements PaymentGateRuling {
    private final StrongestValue<BigDecimal> percent = new StrongestValue<>(Comparator.naturalOrder());
    private final Set<String> reasonsToClear = new LinkedHashSet<>();
    private final Set<String> reasonsToRefuse = new LinkedHashSet<>();

    @Override
    public void askPercent(int asked, String reason) {
        askPercent(BigDecimal.valueOf(asked), reason);
    }

    @Override
    public void askPercent(BigDecimal asked, String reason) {
        percent.say(Possible.percent("payment before the goods leave", asked), reason);
    }

    @Override
    public void completingPaymentClears(String reason) {
        reasonsToClear.add(reason);
    }

    @Override
    public void refuseMethod(String reason) {
        reasonsToRefuse.add(reason);
    }

    @Override
    public Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>(percent.reasons());
        reasons.addAll(reasonsToClear);
        reasons.addAll(reasonsToRefuse);
        return reasons;
    }

    @Override
    public List<String> unsaid() {
        return percent.find().isEmpty()
                ? List.of("how much must be paid before the goods leave (0 percent for nothing)")
                : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of("percent", percent::find);
    }

    @Override
    public PaymentGateVerdict verdict(Judgement judgement) {
        return new PaymentGateVerdict(percent.get(), !reasonsToClear.isEmpty(), reasonsToRefuse.isEmpty(), judgement);
    }
}
