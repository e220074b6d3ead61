package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Tier;

/** The rulings of tier.drl (X7). The lowest of several tiers applies, with the reasons of the rules that gave it. */
public interface TierRuling {
    /** Assigns the customer this tier. The sentence of its reason may contain {@code {verdictTier}}. */
    void tier(Tier tier, String reason);
}
