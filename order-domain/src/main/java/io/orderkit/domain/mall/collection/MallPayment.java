package io.orderkit.domain.mall.collection;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.time.Happened;
import java.time.Instant;

/**
 * A payment or refund for a mall order.
 *
 * @param reference the reference given by the bank, the post office or the delivery person's list. A reference counts
 *     only once, even if the payment is reported several times (X6)
 * @param amount the amount, positive
 * @param at the time at which the money was received or refunded
 */
public record MallPayment(
        @Identifies("payment") String reference,
        Money amount,
        @Happened Instant at) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reference} is blank
     */
    public MallPayment {
        reference = Names.required("reference", reference);
    }
}
