package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that a payment before delivery was confirmed (M4).
 *
 * @param payment the payment
 * @param source the kind of evidence that proves the payment
 * @param document the postal remittance or the bank statement
 */
@Wire("remittance-confirmed")
public record RemittanceConfirmed(MallPayment payment, RemittanceSource source, DocumentReference document)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.entered(
                order, new CollectionRecord.Entry(payment.reference(), payment.amount(), Optional.of(payment.at())));
    }
}
