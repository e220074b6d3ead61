package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The check for rules that shorten the time in which the member can change or cancel an order (M1). The states in which
 * these steps are allowed are defined in {@link io.orderkit.domain.mall.process.MallProcess}.
 */
public final class ShortenedChangeTime {
    /**
     * The condition that the member can still change the order. The time for changes ends when the order is confirmed,
     * or earlier if a rule shortens it. A time shortened by a rule applies only while the order is waiting for its
     * phone call. An order that was found invalid can be corrected until it is cancelled (M2).
     */
    public static final Gate<MallOrder> CHANGE_WINDOW_OPEN =
            Gate.named("change-window-open", ShortenedChangeTime::over).asks(MallTermsFacts.class);

    private ShortenedChangeTime() {}

    private static List<Refusal> over(MallOrder order, Moment moment) {
        if (!order.isAt(MallOrderState.SUBMITTED)) {
            return List.of();
        }
        Optional<Integer> hours = order.content()
                .flatMap(content ->
                        MallTerms.of(content, order.customer(), moment).changeHours());
        return hours
                .flatMap(window -> Ordering.of(order)
                        .submittedAt()
                        .map(submitted -> submitted.plus(Duration.ofHours(window)))
                        .filter(moment.now()::isAfter)
                        .map(end -> Refusal.gate(OrderingRefusal.CHANGE_WINDOW_OVER, "hours", window, "end", end)))
                .stream()
                .toList();
    }
}
