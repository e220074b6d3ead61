package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the amount of a recorded payment was corrected (M4).
 *
 * @param reference the reference of the corrected payment
 * @param before the previous amount
 * @param amount the correct amount
 * @param reason an explanation of how the error was found
 */
@Wire("payment-corrected")
public record PaymentCorrected(String reference, Money before, Money amount, String reason)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.entered(order, new CollectionRecord.Entry(reference, amount.minus(before)));
    }
}
