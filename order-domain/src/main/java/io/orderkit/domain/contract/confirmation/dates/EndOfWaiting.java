package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.waiting.WaitingEnd;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The point at which the count of waiting days ends: the issue of the production order or, at the latest, the release
 * of production (C9.3, C10).
 */
public final class EndOfWaiting {
    private EndOfWaiting() {}

    /**
     * Returns the events that result from issuing the production order. One event fixes the dates, and another notifies
     * the parties unless they already know the dates. For a version that release 0.1 sent, the count of days ends only
     * when production is released, as it did in release 0.1.
     *
     * @param issued the time at which the production order was issued
     */
    public static List<OrderEvent<ContractOrder>> atIssue(ContractOrder order, HappenedOn issued, Moment moment) {
        return Shift.of(order, moment)
                .filter(Shift::isInWaitingDays)
                .map(shift -> ended(order, shift.dayZero().dayOf(issued), moment))
                .orElse(List.of());
    }

    /**
     * Returns the events that result from releasing production. The result is empty if the issue of the production
     * order has already ended the count of waiting days.
     */
    public static List<OrderEvent<ContractOrder>> atRelease(ContractOrder order, Moment moment) {
        return Confirmation.of(order).daysLateAtRelease().isPresent()
                ? List.of()
                : List.of(end(order, Shift.of(order, moment)));
    }

    /** Returns the event that ends the count of waiting days when the order is cancelled (X8). */
    public static PostponementEnded atCancellation(ContractOrder order, Moment moment) {
        return end(order, Shift.of(order, moment));
    }

    private static List<OrderEvent<ContractOrder>> ended(ContractOrder order, LocalDate day, Moment moment) {
        Optional<Shift> shift = Shift.of(order, moment).map(it -> it.endingOn(day));
        Confirmation confirmation = Confirmation.of(order);
        OrderDates dates = OrderDates.endingOn(day, order, moment).orElseThrow();
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        boolean moves =
                shift.filter(it -> it.dayZero().terms().daysPerDay() > 0).isPresent();
        if (moves && dates.daysLate() != confirmation.daysLateTold()) {
            events.add(DatesPostponed.of(
                    confirmation, dates, cause(shift, dates.daysLate() > confirmation.daysLateTold())));
        }
        events.add(end(order, shift));
        return events;
    }

    private static DatesPostponed.Cause cause(Optional<Shift> shift, boolean later) {
        return shift.filter(any -> later).map(it -> it.cause(true)).orElse(DatesPostponed.Cause.ISSUED_EARLIER);
    }

    private static PostponementEnded end(ContractOrder order, Optional<Shift> shift) {
        return new PostponementEnded(
                shift.map(Shift::ofPrinted)
                        .or(() -> Confirmation.of(order).daysLateAtRelease())
                        .orElse(0),
                shift.filter(Shift::isInWaitingDays)
                        .flatMap(it -> Feasibility.of(order)
                                .instruction()
                                .map(instruction -> new WaitingEnd(instruction.dates(), it.ofInstruction()))));
    }
}
