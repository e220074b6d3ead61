package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that money was refunded to the member (M2, M4).
 *
 * @param payment the refund
 */
@Wire("mall-money-given-back")
public record MallMoneyGivenBack(MallPayment payment) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.entered(
                order,
                new CollectionRecord.Entry(payment.reference(), payment.amount().negated()));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "money-given-back",
                Set.of(Role.MEMBER),
                Map.of(
                        "reference", payment.reference(),
                        "amount", payment.amount().toString())));
    }
}
