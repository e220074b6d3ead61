package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Tier;

/** The words of a rule of tier.drl may say (X7). The lowest of several tiers wins, with the reasons of those who said it. */
public interface TierRuling {
    /** The customer is to be treated as this tier. Its sentence may name {@code {verdictTier}}. */
    void tier(Tier tier, String reason);
}
