package io.orderkit.domain.policy;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of an order from which the rules determine its deposit (C9.2).
 *
 * @param tier the customer's tier
 * @param orderTotal the order's total (quantity × price over all lines), zero or more
 * @param currency the ISO code of the order's currency
 * @param paymentMethod the payment method
 * @param urgency the urgency
 * @param contractPercent the deposit required by the sales contract, as a percentage of the total
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("deposit-facts")
public record DepositFacts(
        Tier tier,
        BigDecimal orderTotal,
        String currency,
        PaymentMethod paymentMethod,
        Urgency urgency,
        Optional<BigDecimal> contractPercent,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<DepositVerdict> {
    public DepositFacts {
        orderTotal = Plain.of(orderTotal);
        contractPercent = contractPercent.map(Plain::of);
    }

    @Override
    public void requirePossible() {
        Possible.zeroOrMore("orderTotal", orderTotal);
        Possible.currency("currency", currency);
    }

    /** Creates facts without circumstances. */
    public DepositFacts(
            Tier tier,
            BigDecimal orderTotal,
            String currency,
            PaymentMethod paymentMethod,
            Urgency urgency,
            Optional<BigDecimal> contractPercent) {
        this(tier, orderTotal, currency, paymentMethod, urgency, contractPercent, Optional.empty());
    }

    @Override
    public DepositFacts about(Optional<Circumstances> others) {
        return new DepositFacts(tier, orderTotal, currency, paymentMethod, urgency, contractPercent, others);
    }
}
