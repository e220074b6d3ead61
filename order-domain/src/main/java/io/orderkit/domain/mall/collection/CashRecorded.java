package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * M4: cash came, by the delivery person's feedback.
 *
 * @param payment what came
 * @param deliveryPerson whose feedback it is
 * @param feedback where the feedback is kept
 */
@Wire("cash-recorded")
public record CashRecorded(MallPayment payment, ActorId deliveryPerson, DocumentReference feedback)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.entered(order, new CollectionRecord.Entry(payment.reference(), payment.amount()));
    }
}
