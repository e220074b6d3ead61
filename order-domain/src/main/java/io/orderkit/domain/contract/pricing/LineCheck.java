package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;

/**
 * How one line was checked, with what it was judged on (C5, X5).
 *
 * @param line the line
 * @param plan what the plan said
 * @param lastDeal what the last deal was
 * @param facts the figures that the rules saw
 * @param verdict what they said
 */
public record LineCheck(
        int line, PlanAnswer plan, LastDealAnswer lastDeal, PricingFacts facts, PricingVerdict verdict) {}
