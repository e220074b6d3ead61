package io.orderkit.domain.policy;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of a mall order for the rules of the mall (M1, M4, M5).
 *
 * @param cashOnDelivery whether it is paid in cash on delivery; otherwise it is paid before delivery
 * @param orderTotal quantity × price over all lines, in the order's currency, more than zero
 * @param currency the order's currency, an ISO code
 * @param about the circumstances of the question
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

    /** Creates facts without circumstances. */
    public MallTermsFacts(boolean cashOnDelivery, BigDecimal orderTotal, String currency) {
        this(cashOnDelivery, orderTotal, currency, Optional.empty());
    }

    @Override
    public MallTermsFacts about(Optional<Circumstances> others) {
        return new MallTermsFacts(cashOnDelivery, orderTotal, currency, others);
    }
}
