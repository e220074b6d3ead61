package io.orderkit.domain.mall.collection;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;
import java.time.Instant;

/**
 * An amount of money for one order that was received or given back.
 *
 * @param reference the reference given by the bank, the post office or the delivery person's list. A payment counts
 *     once, however often it is reported (X6)
 * @param amount the amount, positive
 * @param at when it was received or given back
 */
public record MallPayment(@Identifies("payment") String reference, Money amount, Instant at) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the reference is blank
     */
    public MallPayment {
        reference = Names.required("reference", reference);
    }
}
