package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of an order from which the rules decide whether its production order can be issued (C9.1, C10).
 *
 * @param tier the customer's tier
 * @param orderTotal the order's total (quantity × price over all lines), zero or more; empty while unknown
 * @param currency the ISO code of the order's currency; empty while unknown
 * @param paymentMethod the payment method
 * @param urgency the urgency
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("issue-facts")
public record IssueFacts(
        Tier tier,
        Optional<BigDecimal> orderTotal,
        Optional<String> currency,
        PaymentMethod paymentMethod,
        Urgency urgency,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<IssueVerdict> {
    public IssueFacts {
        orderTotal = orderTotal.map(Plain::of);
    }

    @Override
    public void requirePossible() {
        orderTotal.ifPresent(total -> Possible.zeroOrMore("orderTotal", total));
        currency.ifPresent(code -> Possible.currency("currency", code));
    }

    @Override
    public IssueFacts about(Optional<Circumstances> others) {
        return new IssueFacts(tier, orderTotal, currency, paymentMethod, urgency, others);
    }
}
