package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.PricingVerdict.DoubtSubject;
import io.orderkit.rules.vocabulary.PricingRuling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A collector of doubts about a price. The verdict contains every doubt that a rule raises. If no rule raises a doubt,
 * the verdict contains none.
 */
public final class PricingCollector extends RulingCollector<PricingVerdict> implements PricingRuling {
    private final Map<String, DoubtSubject> subjects = new HashMap<>();

    @Override
    public void doubt(String reason) {
        give(reason);
    }

    @Override
    public void doubtPrice(String reason) {
        subjects.putIfAbsent(reason, DoubtSubject.PRICE);
        give(reason);
    }

    @Override
    public void doubtSpecification(String reason) {
        subjects.put(reason, DoubtSubject.SPECIFICATION);
        give(reason);
    }

    @Override
    public List<String> unsaid() {
        return List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of();
    }

    @Override
    public PricingVerdict verdict(Judgement judgement) {
        return new PricingVerdict(judgement.reasons(), judgement, subjects);
    }
}
