package io.orderkit.domain.policy;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known of a mall order when the rules of the mall are asked (M1, M4, M5).
 *
 * @param cashOnDelivery whether it is paid in cash on delivery; else it is paid before delivery
 * @param orderTotal quantity × price over all lines, in the order's currency, more than zero
 * @param currency the order's currency, an ISO code
 * @param about what else is known around the question
 */
@Wire("mall-terms-facts")
public record MallTermsFacts(
        boolean cashOnDelivery,
        BigDecimal orderTotal,
        String currency,
        @Since("0.2") Optional<Circumstances> about) implements PolicyFacts<MallTermsVerdict> {
    public MallTermsFacts {
        orderTotal = Plain.of(orderTotal);
    }

    @Override
    public void requirePossible() {
        Possible.moreThanZero("orderTotal", orderTotal);
        Possible.currency("currency", currency);
    }

    /** Facts of which nothing else is known. */
    public MallTermsFacts(boolean cashOnDelivery, BigDecimal orderTotal, String currency) {
        this(cashOnDelivery, orderTotal, currency, Optional.empty());
    }

    @Override
    public MallTermsFacts about(Optional<Circumstances> others) {
        return new MallTermsFacts(cashOnDelivery, orderTotal, currency, others);
    }
}
