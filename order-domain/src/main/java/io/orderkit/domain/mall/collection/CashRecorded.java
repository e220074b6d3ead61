package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that finance entered cash from a delivery person's feedback (M4).
 *
 * @param payment the payment
 * @param deliveryPerson the delivery person who gave the feedback
 * @param feedback the place where the feedback is kept
 */
@Wire("cash-recorded")
public record CashRecorded(MallPayment payment, ActorId deliveryPerson, DocumentReference feedback)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.entered(order, new CollectionRecord.Entry(payment.reference(), payment.amount()));
    }
}
