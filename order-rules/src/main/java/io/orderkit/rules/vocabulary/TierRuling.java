package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Tier;

/**
 * The rulings of tier.drl (X7). If several rules assign a tier, the lowest applies, with the reasons of the rules that
 * assigned it.
 */
public interface TierRuling {
    /** Assigns this tier to the customer. The reason's sentence may contain the placeholder {@code {verdictTier}}. */
    void tier(Tier tier, String reason);
}
