package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The payment that payment-gate.drl requires before the goods leave (C13).
 *
 * @param tier the customer's tier
 * @param paymentMethod the payment method of the order
 * @param gross the value of the goods including charges and tax, in the order's currency; null while it is not known
 * @param currency the order's currency, an ISO code; null while it is not known
 * @param paymentDays the term of payment in the sales contract, in days; null if there is no contract
 * @param standardPercent the percentage of the goods' value that must be paid, as set in payment-before-goods.csv
 * @param open the values of the open properties, which a host or a table supplies
 */
public record GoodsPayment(
        Tier tier,
        PaymentMethod paymentMethod,
        @Nullable BigDecimal gross,
        @Nullable String currency,
        @Nullable Integer paymentDays,
        BigDecimal standardPercent,
        OpenValues open)
        implements OpenFact {
    public GoodsPayment {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(paymentMethod);
        Objects.requireNonNull(standardPercent);
        Objects.requireNonNull(open);
    }
}
