package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * M4: an amount that was recorded wrong was corrected.
 *
 * @param reference of the payment
 * @param before what was recorded
 * @param amount what it was in truth
 * @param reason how that was found
 */
@Wire("payment-corrected")
public record PaymentCorrected(String reference, Money before, Money amount, String reason)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.entered(order, new CollectionRecord.Entry(reference, amount.minus(before)));
    }
}
