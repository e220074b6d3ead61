package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.IssueVerdict;
import java.util.Currency;

/** The terms that the rules set for issuing the production order (C9.1, C10). */
public final class IssueTerms {
    private IssueTerms() {}

    /** Returns the terms that the rules set for a given order. */
    public static IssueVerdict of(ContractOrder order, Policies policies) {
        return policies.judge(new IssueFacts(
                Pricing.tier(order, policies).tier(),
                order.content().total().map(Money::amount),
                order.content().currency().map(Currency::getCurrencyCode),
                order.content().paymentMethod().orElse(PaymentMethod.OPEN_ACCOUNT),
                order.content().urgency().orElse(Urgency.NORMAL),
                OrderCircumstances.of(order)));
    }
}
