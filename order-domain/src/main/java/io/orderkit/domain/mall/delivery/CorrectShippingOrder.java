package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * M5, X10: logistics corrects what went out with the shipping order, or when. The amount due follows.
 *
 * @param goods what went out of each line in truth
 * @param shippedAt when it left in truth
 * @param reason how that was found
 */
@Wire("correct-shipping-order")
public record CorrectShippingOrder(List<LineQuantity> goods, Instant shippedAt, String reason)
        implements Command<MallOrder> {
    /** @throws InvalidValue when nothing went out, or there is no reason */
    public CorrectShippingOrder {
        goods = List.copyOf(goods);
        reason = Names.required("reason", reason);
        if (goods.isEmpty()) {
            throw InvalidValue.of("goods", "none", "what went out of one line at least");
        }
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        Optional<Instant> marked = DeliveryMarks.first(order);
        boolean same = MallSupply.of(order).shipped().filter(goods::equals).isPresent()
                && MallDelivery.of(order).shippedAt().filter(shippedAt::equals).isPresent();
        return new Objections()
                .and(ShippedGoods.within(goods, ShippedGoods.ordered(order)))
                .when(
                        shippedAt.isAfter(deciding.now()),
                        MallDeliveryRefusal.MARKED_IN_THE_FUTURE,
                        "found",
                        shippedAt,
                        "now",
                        deciding.now())
                .when(
                        marked.filter(shippedAt::isAfter).isPresent(),
                        MallDeliveryRefusal.SHIPPED_AFTER_MARK,
                        "found",
                        shippedAt,
                        "marked",
                        marked.map(Instant::toString).orElse("?"))
                .when(same, MallDeliveryRefusal.SHIPPING_UNCHANGED)
                .list();
    }

    @Override
    public List<ShippingOrderCorrected> decide(MallOrder order, Deciding deciding) {
        return List.of(new ShippingOrderCorrected(
                goods, shippedAt, MallDelivery.of(order).shippedAt(), reason, deciding.by()));
    }
}
