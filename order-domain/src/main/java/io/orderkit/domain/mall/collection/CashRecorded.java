package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

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
        return Collection.entered(order, new Collection.Entry(payment.reference(), payment.amount()));
    }
}
