package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the goods left under a shipping order (M5).
 *
 * @param shippingOrder the number of the shipping order
 * @param deliveryPerson the delivery person
 * @param goods the shipped goods
 * @param at the time
 * @param expectedAt the expected arrival
 * @param judgement the rule set that allowed the goods to leave
 * @param worth the value of the shipped goods, which is the amount due; absent in events of release 0.1, which
 *     charged for the ordered goods instead
 */
@Wire("shipping-order-issued")
public record ShippingOrderIssued(
        DocumentReference shippingOrder,
        ActorId deliveryPerson,
        List<LineQuantity> goods,
        Instant at,
        Instant expectedAt,
        Judgement judgement,
        @Since("0.2") Optional<Money> worth)
        implements OrderEvent<MallOrder> {
    public ShippingOrderIssued {
        goods = List.copyOf(goods);
    }

    @Override
    public MallOrder applyTo(MallOrder order) {
        MallDelivery delivery = new MallDelivery(
                Optional.of(shippingOrder),
                Optional.of(deliveryPerson),
                Optional.of(at),
                Optional.of(expectedAt),
                0,
                Optional.empty());
        MallOrder out = DeliveryMarks.none(order)
                .with(MallDelivery.KEY, before -> delivery)
                .at(MallDeliveryState.SHIPPED);
        return worth.isPresent() ? CollectionRecord.judged(MallSupply.shipped(out, goods)) : out;
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "shipping-order",
                Set.of(Role.DELIVERY_PERSON, Role.MEMBER),
                Map.of("shippingOrder", shippingOrder.value(), "expected", expectedAt.toString())));
    }
}
