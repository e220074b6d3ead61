package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.rules.vocabulary.TierRuling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A collector of the tiers that rules assign. The lowest tier applies. */
public final class TierCollector extends RulingCollector<TierVerdict> implements TierRuling {
    private final StrongestValue<Tier> lowest;

    /**
     * @param byRank the order of the tiers, from the highest to the lowest
     */
    public TierCollector(Comparator<Tier> byRank) {
        lowest = new StrongestValue<>(byRank);
    }

    @Override
    public void tier(Tier tier, String reason) {
        lowest.say(tier, reason);
    }

    @Override
    public Set<String> reasons() {
        return lowest.reasons();
    }

    @Override
    public List<String> unsaid() {
        return lowest.find().isEmpty() ? List.of("which tier holds") : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of("verdictTier", lowest::find);
    }

    @Override
    public TierVerdict verdict(Judgement judgement) {
        return new TierVerdict(lowest.get(), judgement);
    }
}
