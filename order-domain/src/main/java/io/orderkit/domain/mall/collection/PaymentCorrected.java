package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.CollectionState;
import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallOrderState;
import io.orderkit.domain.model.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

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
        MallOrder after = Collection.entered(order, new Collection.Entry(reference, amount.minus(before)));
        boolean doneNoMore = after.isAt(MallOrderState.DONE) && !after.isAt(CollectionState.PAID);
        return doneNoMore ? after.at(MallOrderState.CONFIRMED) : after;
    }
}
