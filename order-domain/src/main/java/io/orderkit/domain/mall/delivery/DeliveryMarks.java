package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The times of the delivery marks since the goods last left (M3).
 *
 * @param times oldest first
 * @param beforeShipping the time of the last delivery mark before the goods left again; the new departure cannot be
 *     earlier (X11)
 */
record DeliveryMarks(List<Instant> times, Optional<Instant> beforeShipping) {
    private static final DeliveryMarks NONE = new DeliveryMarks(List.of(), Optional.empty());
    private static final Parts.Key<DeliveryMarks> KEY = new Parts.Key<>("delivery-marks", NONE);

    DeliveryMarks {
        times = List.copyOf(times);
    }

    static Optional<Instant> first(MallOrder order) {
        return order.part(KEY).times.stream().min(Comparator.naturalOrder());
    }

    /**
     * Returns the time of the last delivery mark before the goods left again; the new departure cannot be earlier
     * (X11).
     */
    static List<HappenedOn> beforeShipping(MallOrder order, Moment moment) {
        return followed(order.part(KEY).beforeShipping, moment);
    }

    /** Returns the time of the last delivery mark; the next delivery mark cannot be earlier (X11). */
    static List<HappenedOn> last(MallOrder order, Moment moment) {
        return followed(order.part(KEY).latest(), moment);
    }

    private static List<HappenedOn> followed(Optional<Instant> mark, Moment moment) {
        return mark.map(at -> HappenedOn.at(at, moment.calendar().zone())).stream()
                .toList();
    }

    private Optional<Instant> latest() {
        return times.stream().reduce((earlier, later) -> later);
    }

    static MallOrder plus(MallOrder order, Instant at) {
        return order.with(KEY, marks -> {
            List<Instant> more = new ArrayList<>(marks.times);
            more.add(at);
            return new DeliveryMarks(more, marks.beforeShipping);
        });
    }

    static MallOrder withoutLast(MallOrder order) {
        return order.with(
                KEY,
                marks -> marks.times.isEmpty()
                        ? marks
                        : new DeliveryMarks(marks.times.subList(0, marks.times.size() - 1), marks.beforeShipping));
    }

    /** Returns a copy of the order without delivery marks. Delivery marks are cleared when goods leave again. */
    static MallOrder none(MallOrder order) {
        return order.with(
                KEY, marks -> new DeliveryMarks(List.of(), marks.latest().or(marks::beforeShipping)));
    }
}
