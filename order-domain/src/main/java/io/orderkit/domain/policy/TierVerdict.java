package io.orderkit.domain.policy;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;

/**
 * The customer's tier (X7).
 *
 * @param tier how he is to be treated
 * @param judgement how that came about
 */
@Wire("tier-verdict")
public record TierVerdict(Tier tier, Judgement judgement) implements Verdict {}
