package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the record of a refund was corrected (M4, X10).
 *
 * @param reference the reference of the refund before the correction
 * @param nowUnder the reference of the refund after the correction
 * @param before the previous amount
 * @param amount the correct amount
 * @param reason an explanation of how the error was found
 */
@Wire("mall-refund-corrected")
public record MallRefundCorrected(String reference, String nowUnder, Money before, Money amount, String reason)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        if (nowUnder.equals(reference)) {
            return CollectionRecord.entered(order, new CollectionRecord.Entry(reference, before.minus(amount)));
        }
        return CollectionRecord.entered(
                CollectionRecord.entered(order, new CollectionRecord.Entry(reference, before)),
                new CollectionRecord.Entry(nowUnder, amount.negated()));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "money-given-back-corrected",
                Set.of(Role.MEMBER),
                Map.of("reference", nowUnder, "before", before.toString(), "amount", amount.toString())));
    }
}
