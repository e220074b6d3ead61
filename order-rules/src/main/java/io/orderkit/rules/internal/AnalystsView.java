package io.orderkit.rules.internal;

import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.rules.vocabulary.Customer;
import io.orderkit.rules.vocabulary.Debt;
import io.orderkit.rules.vocabulary.Intake;
import io.orderkit.rules.vocabulary.LinePrice;
import io.orderkit.rules.vocabulary.OrderTerms;
import io.orderkit.rules.vocabulary.Sending;
import io.orderkit.rules.vocabulary.ShopOrder;

/** The facts of each question in the words of the rule files. */
public final class AnalystsView {
    private AnalystsView() {}

    public static Customer of(TierFacts facts) {
        return new Customer(
                facts.assigned().orElse(null), facts.annualVolume(), facts.yearsOfDealing(), facts.overdueInvoices());
    }

    public static OrderTerms of(DepositFacts facts) {
        return new OrderTerms(
                facts.tier(),
                facts.orderTotal(),
                facts.currency(),
                facts.paymentMethod(),
                facts.urgency(),
                facts.contractPercent().orElse(null));
    }

    public static Sending of(PostponementFacts facts) {
        return new Sending(facts.tier(), facts.urgency(), facts.channel());
    }

    public static LinePrice of(PricingFacts facts) {
        return new LinePrice(
                facts.productKnown(),
                facts.planEntry(),
                facts.planInForce(),
                facts.sameCurrency(),
                facts.planDeviationPercent(),
                facts.planTolerancePercent(),
                facts.earlierDeal(),
                facts.dealDeviationPercent(),
                facts.sameSpecification());
    }

    public static Intake of(CompletenessFacts facts) {
        return new Intake(
                facts.channel(),
                facts.urgency().orElse(null),
                facts.paymentMethod().orElse(null));
    }

    public static ShopOrder of(MallTermsFacts facts) {
        return new ShopOrder(facts.cashOnDelivery(), facts.orderTotal(), facts.currency());
    }

    public static Debt of(DueTimeFacts facts) {
        return new Debt(facts.obligation(), facts.tier(), facts.urgency());
    }
}
