package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command by which logistics corrects the goods or the departure time on the shipping order (M5, X10). The amount
 * due changes accordingly.
 *
 * @param goods the corrected quantity of each line
 * @param shippedAt the corrected time of departure
 * @param reason an explanation of how the error was found
 */
@Wire("correct-shipping-order")
public record CorrectShippingOrder(
        List<LineQuantity> goods, @Happened Instant shippedAt, String reason) implements Command<MallOrder> {
    /**
     * Checks the values.
     *
     * @throws InvalidValue if the list of goods is empty or the reason is blank
     */
    public CorrectShippingOrder {
        goods = List.copyOf(goods);
        reason = Names.required("reason", reason);
        if (goods.isEmpty()) {
            throw InvalidValue.of("goods", "none", "a quantity of at least one line");
        }
    }

    @Override
    public List<HappenedOn> follows(MallOrder order, Moment moment) {
        return DeliveryMarks.beforeShipping(order, moment);
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
