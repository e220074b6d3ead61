package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that finance entered cash that a delivery person had reported (M4).
 *
 * @param payment the payment
 * @param deliveryPerson the delivery person who reported the cash
 * @param feedback the location where the delivery person's report is kept
 */
@Wire("cash-recorded")
public record CashRecorded(MallPayment payment, ActorId deliveryPerson, DocumentReference feedback)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.entered(
                order, new CollectionRecord.Entry(payment.reference(), payment.amount(), Optional.of(payment.at())));
    }
}
