package io.orderkit.domain.mall.collection;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;
import java.time.Instant;

/**
 * Money of one order that came, or was given back.
 *
 * @param reference its own: of the bank, the post office, the delivery person's list. However often it is told, it counts once (X6)
 * @param amount how much, positive
 * @param at when
 */
public record MallPayment(@Identifies("payment") String reference, Money amount, Instant at) {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reference */
    public MallPayment {
        reference = Names.required("reference", reference);
    }
}
