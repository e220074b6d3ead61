package io.orderkit.domain.policy;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of a mall order from which the rules determine its terms (M1, M4, M5).
 *
 * @param cashOnDelivery true for cash on delivery, false for payment before delivery
 * @param orderTotal the order's total (quantity × price over all lines), greater than zero
 * @param currency the ISO code of the order's currency
 * @param about additional facts, such as the date, the customer and the product
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
