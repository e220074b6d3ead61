package io.orderkit.rules.internal.questions;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.rules.internal.tables.DecisionTable;
import io.orderkit.rules.internal.tables.DecisionTables;
import io.orderkit.rules.vocabulary.Customer;
import io.orderkit.rules.vocabulary.Debt;
import io.orderkit.rules.vocabulary.Intake;
import io.orderkit.rules.vocabulary.LinePrice;
import io.orderkit.rules.vocabulary.OrderTerms;
import io.orderkit.rules.vocabulary.Sending;
import io.orderkit.rules.vocabulary.ShopOrder;
import java.math.BigDecimal;

/**
 * The translation of each question's facts into the words of the rule files: the properties of the facts in their order, then what the decision
 * tables add.
 */
public record FactTranslator(DecisionTables tables) {
    public Customer of(TierFacts facts) {
        Tier assigned = facts.assigned().orElse(null);
        DecisionTables.Figures standard = tables.find(
                DecisionTable.TIER_STANDARD,
                assigned,
                facts.overdueInvoices(),
                facts.annualVolume(),
                facts.yearsOfDealing());
        return new Customer(
                assigned,
                facts.annualVolume(),
                facts.yearsOfDealing(),
                facts.overdueInvoices(),
                standard.get(0, Tier.class));
    }

    public OrderTerms of(DepositFacts facts) {
        DecisionTables.Figures standard =
                tables.find(DecisionTable.DEPOSIT_PERCENTAGES, facts.tier(), facts.paymentMethod(), facts.orderTotal());
        return new OrderTerms(
                facts.tier(),
                facts.orderTotal(),
                facts.currency(),
                facts.paymentMethod(),
                facts.urgency(),
                facts.contractPercent().orElse(null),
                standard.get(0, BigDecimal.class));
    }

    public Sending of(PostponementFacts facts) {
        return new Sending(facts.tier(), facts.urgency(), facts.channel());
    }

    public LinePrice of(PricingFacts facts) {
        DecisionTables.Figures tolerances = tables.find(DecisionTable.PRICE_TOLERANCES, facts.earlierDeal());
        return new LinePrice(
                facts.productKnown(),
                facts.planEntry(),
                facts.planInForce(),
                facts.sameCurrency(),
                facts.planDeviationPercent(),
                tolerances.find(0, BigDecimal.class).orElse(facts.planTolerancePercent()),
                facts.earlierDeal(),
                facts.dealDeviationPercent(),
                facts.sameSpecification(),
                tolerances.get(1, BigDecimal.class));
    }

    public Intake of(CompletenessFacts facts) {
        return new Intake(
                facts.channel(),
                facts.urgency().orElse(null),
                facts.paymentMethod().orElse(null));
    }

    public ShopOrder of(MallTermsFacts facts) {
        return new ShopOrder(facts.cashOnDelivery(), facts.orderTotal(), facts.currency());
    }

    public Debt of(DueTimeFacts facts) {
        DecisionTables.Figures times =
                tables.find(DecisionTable.DUE_TIMES, facts.obligation(), facts.tier(), facts.urgency());
        return new Debt(facts.obligation(), facts.tier(), facts.urgency(), times.get(0, Integer.class));
    }
}
