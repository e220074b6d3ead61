package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.rules.vocabulary.PricingRuling;
import java.util.Map;

/** Every doubt stands; none is an answer too. */
public final class CollectedPricing extends Collected<PricingVerdict> implements PricingRuling {
    @Override
    public void doubt(String reason) {
        give(reason);
    }

    @Override
    public String missing() {
        return "";
    }

    @Override
    public Map<String, ?> figures() {
        return Map.of();
    }

    @Override
    public PricingVerdict verdict(Judgement judgement) {
        return new PricingVerdict(judgement.reasons(), judgement);
    }
}
