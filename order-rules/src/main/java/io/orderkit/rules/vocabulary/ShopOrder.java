package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A mall order whose terms are determined by mall.drl (M1, M4, M5).
 *
 * @param cashOnDelivery whether the order is paid in cash on delivery rather than before delivery
 * @param orderTotal the total of quantity × price over all lines, in the order's currency, more than zero
 * @param currency the order's currency, an ISO code
 * @param open the values of the open properties, which a host or a table supplies
 */
public record ShopOrder(boolean cashOnDelivery, BigDecimal orderTotal, String currency, OpenValues open)
        implements OpenFact {
    public ShopOrder {
        Objects.requireNonNull(orderTotal);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(open);
    }
}
