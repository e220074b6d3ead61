package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The times of the delivery marks since the goods last left (M3).
 *
 * @param times oldest first
 */
record DeliveryMarks(List<Instant> times) {
    private static final DeliveryMarks NONE = new DeliveryMarks(List.of());
    private static final Parts.Key<DeliveryMarks> KEY = new Parts.Key<>("delivery-marks", NONE);

    DeliveryMarks {
        times = List.copyOf(times);
    }

    static Optional<Instant> first(MallOrder order) {
        return order.part(KEY).times.stream().min(Comparator.naturalOrder());
    }

    static MallOrder plus(MallOrder order, Instant at) {
        return order.with(KEY, marks -> {
            List<Instant> more = new ArrayList<>(marks.times);
            more.add(at);
            return new DeliveryMarks(more);
        });
    }

    static MallOrder withoutLast(MallOrder order) {
        return order.with(
                KEY,
                marks -> marks.times.size() < 2
                        ? NONE
                        : new DeliveryMarks(marks.times.subList(0, marks.times.size() - 1)));
    }

    /** Returns a copy of the order without delivery marks. Delivery marks are cleared when goods leave again. */
    static MallOrder none(MallOrder order) {
        return order.with(KEY, marks -> NONE);
    }
}
