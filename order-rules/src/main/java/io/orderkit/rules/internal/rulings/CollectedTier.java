package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.rules.vocabulary.TierRuling;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lowest tier wins. */
public final class CollectedTier extends Collected<TierVerdict> implements TierRuling {
    private @Nullable Tier lowest;

    @Override
    public void tier(Tier tier, String reason) {
        if (lowest == null || tier.compareTo(lowest) > 0) {
            forgetReasons();
            lowest = tier;
        }
        if (tier == lowest) {
            give(reason);
        }
    }

    @Override
    public String missing() {
        return lowest == null ? "which tier holds" : "";
    }

    @Override
    public Map<String, ?> figures() {
        return Map.of("verdictTier", Objects.requireNonNull(lowest));
    }

    @Override
    public TierVerdict verdict(Judgement judgement) {
        return new TierVerdict(Objects.requireNonNull(lowest), judgement);
    }
}
