package io.orderkit.domain.contract.payment;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.Policies;
import java.util.Optional;

/** The deposit that the rules require for an order (C9.2). */
public final class RequiredDeposit {
    private RequiredDeposit() {}

    /** Returns the rules' verdict on the deposit for an order, or an empty result if the order has no total yet. */
    public static Optional<DepositVerdict> verdict(ContractOrder order, Policies policies) {
        return order.content()
                .total()
                .map(total -> policies.judge(new DepositFacts(
                        Pricing.tier(order, policies).tier(),
                        total.amount(),
                        total.currency().getCurrencyCode(),
                        order.content().paymentMethod().orElse(PaymentMethod.OPEN_ACCOUNT),
                        order.content().urgency().orElse(Urgency.NORMAL),
                        Pricing.of(order).contract().flatMap(ContractAnswer.SalesContract::depositPercent),
                        OrderCircumstances.of(order))));
    }

    /** Returns the required amount of the deposit, or an empty result if the order has no total yet. */
    public static Optional<Money> of(ContractOrder order, Policies policies) {
        return verdict(order, policies)
                .flatMap(verdict -> order.content().total().map(verdict::of));
    }
}
