package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;

/**
 * The check of one line, with its facts (C5, X5).
 *
 * @param line the line
 * @param plan the answer about the plan
 * @param lastDeal the answer about the last deal
 * @param facts the figures given to the rules
 * @param verdict the verdict
 */
public record LineCheck(
        int line, PlanAnswer plan, LastDealAnswer lastDeal, PricingFacts facts, PricingVerdict verdict) {}
