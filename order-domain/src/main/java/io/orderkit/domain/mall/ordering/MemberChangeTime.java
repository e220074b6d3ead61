package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The time in which the member can change or cancel an order (M1). This time ends when the order is confirmed, or
 * earlier if a rule shortens it.
 */
public final class MemberChangeTime {
    /**
     * The condition that no rule has ended the time in which the member can change or cancel the order. A rule can end
     * this time only while the order is waiting for its phone call. An order that was found invalid can be corrected
     * until it is cancelled (M2).
     */
    public static final Gate<MallOrder> CHANGE_WINDOW_OPEN =
            Gate.named("change-window-open", MemberChangeTime::over).asks(MallTermsFacts.class);

    private MemberChangeTime() {}

    /** Returns the states from submission to confirmation, in which the member can change or cancel the order. */
    public static State[] untilConfirmed() {
        return new State[] {MallOrderState.SUBMITTED, MallOrderState.FOUND_INVALID};
    }

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
