package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order whose deposit is determined by deposit.drl (C9.2).
 *
 * @param tier the customer's tier
 * @param orderTotal the total of quantity × price over all lines, in the order's currency, zero or more
 * @param currency the order's currency, an ISO code
 * @param paymentMethod the payment method of the order
 * @param urgency the urgency of the order
 * @param contractPercent the deposit that the sales contract requires, as a percentage of the total; null if it requires none
 * @param standardPercent the deposit for the order according to deposit-percentages.csv, as a percentage of the total
 * @param open the values of the open properties, which a host or a table supplies
 */
public record OrderTerms(
        Tier tier,
        BigDecimal orderTotal,
        String currency,
        PaymentMethod paymentMethod,
        Urgency urgency,
        @Nullable BigDecimal contractPercent,
        BigDecimal standardPercent,
        OpenValues open)
        implements OpenFact {
    public OrderTerms {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(orderTotal);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(paymentMethod);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(standardPercent);
        Objects.requireNonNull(open);
    }
}
