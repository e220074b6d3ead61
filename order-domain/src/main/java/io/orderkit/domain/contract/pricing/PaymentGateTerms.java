package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import java.util.Currency;
import java.util.Optional;

/** The payment that the rules require before the goods can leave (C5, C13). */
public final class PaymentGateTerms {
    private PaymentGateTerms() {}

    /**
     * Returns the rules' verdict.
     *
     * @param gross the value of the goods; empty if it is not known yet
     */
    public static PaymentGateVerdict of(ContractOrder order, Optional<Money> gross, Policies policies) {
        return policies.judge(new PaymentGateFacts(
                Pricing.tier(order, policies).tier(),
                order.content().paymentMethod().orElse(PaymentMethod.OPEN_ACCOUNT),
                gross.map(Money::amount),
                order.content().currency().map(Currency::getCurrencyCode),
                Pricing.of(order).contract().map(ContractAnswer.SalesContract::paymentDays),
                OrderCircumstances.of(order)));
    }
}
