package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The check that the time recorded in a delivery mark, such as the time of delivery, is neither before the goods left
 * nor in the future (M3).
 */
final class MarkedTimes {
    private MarkedTimes() {}

    static List<Refusal> check(MallOrder order, Instant at, Deciding deciding) {
        Optional<Instant> shipped = MallDelivery.of(order).shippedAt();
        return new Objections()
                .when(
                        at.isAfter(deciding.now()),
                        MallDeliveryRefusal.MARKED_IN_THE_FUTURE,
                        "found",
                        at,
                        "now",
                        deciding.now())
                .when(
                        shipped.filter(at::isBefore).isPresent(),
                        MallDeliveryRefusal.MARKED_BEFORE_SHIPPING,
                        "found",
                        at,
                        "shipped",
                        shipped.map(Instant::toString).orElse("?"))
                .list();
    }
}
