package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;

/**
 * An order line with the result of its price check and the facts on which the check is based (C5, X5).
 *
 * @param line the line
 * @param plan the answer from the price plan
 * @param lastDeal the answer about the customer's last deal
 * @param facts the figures on which the rules based their verdict
 * @param verdict the verdict
 */
@Wire("line-check")
public record CheckedLine(
        int line, PlanAnswer plan, LastDealAnswer lastDeal, PricingFacts facts, PricingVerdict verdict) {}
