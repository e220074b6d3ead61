package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.process.OrderEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * C16: CS checks the filled-in notification for truth and completeness, and whether the stated arrival meets the confirmation. What
 * is false or missing goes back first; what is late is sent all the same, and a transport problem is opened.
 *
 * @param falseOrMissing every item that is false or missing; none when it may go out
 */
@Wire("check-notification")
public record CheckNotification(List<String> falseOrMissing) implements OrderCommand {
    /** Begins the number of a problem of lateness. */
    private static final String LATE = "late-";

    public static List<OrderEvent<ContractOrder>> decide(
            ContractOrder order, CheckNotification command, Deciding deciding) {
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        events.add(new NotificationChecked(command.falseOrMissing));
        Optional<LocalDate> promised = Promised.arrival(order, deciding.moment());
        LocalDate stated = Delivery.of(order)
                .notification()
                .map(notification -> deciding.moment().calendar().dayOf(notification.statedArrival()))
                .orElseThrow();
        if (command.falseOrMissing.isEmpty()
                && promised.filter(stated::isAfter).isPresent()
                && !Problems.isOpen(order, LATE)) {
            events.add(
                    new TransportProblemReported(Problems.unusedNumber(order, LATE), promised.get() + " → " + stated));
        }
        return events;
    }
}
