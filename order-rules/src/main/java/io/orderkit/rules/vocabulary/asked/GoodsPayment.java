package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The payment that is asked before goods leave (C13), in payment-gate.drl.
 *
 * @param tier the customer's tier
 * @param paymentMethod how the order is paid
 * @param gross what the goods are worth with charges and tax, in the order's currency; null while it is not known
 * @param currency the order's currency, an ISO code; null while it is not known
 * @param paymentDays the term of payment by the sales contract, in days; null without a contract
 * @param standardPercent how much of it is asked by payment-before-goods.csv, in percent
 * @param open what a host or a table adds
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
