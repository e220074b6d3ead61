package io.orderkit.domain.policy;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;

/**
 * The customer's tier (X7).
 *
 * @param tier the tier
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("tier-verdict")
public record TierVerdict(Tier tier, Judgement judgement) implements Verdict {}
