package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.ArrivalLateness;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.transport.SupervisionTimes;
import io.orderkit.domain.contract.delivery.transport.TransportProblemReported;
import io.orderkit.domain.contract.delivery.transport.TransportProblems;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command by which CS checks that the delivery notification is true, complete and consistent with the confirmation
 * (C16). A notification with false or missing items is sent back to the delivery person. A notification whose stated
 * arrival is before the departure of the goods cannot pass the check. A notification with fewer supervision times than
 * the rules require cannot pass the check. If the stated arrival is late, the notification is still sent, but a
 * transport problem is opened.
 *
 * @param falseOrMissing the false or missing items; empty if the notification can be sent
 */
@Wire("check-notification")
public record CheckNotification(List<String> falseOrMissing) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Delivery delivery = Delivery.of(order);
        return delivery.notification()
                .filter(notification -> falseOrMissing.isEmpty())
                .map(notification -> possible(
                                notification,
                                SupervisionTimes.asked(order, deciding.moment()).times())
                        .when(
                                delivery.leftAt()
                                        .filter(notification.statedArrival()::isBefore)
                                        .isPresent(),
                                DeliveryRefusal.STATED_ARRIVAL_BEFORE_LEAVING,
                                "found",
                                notification.statedArrival(),
                                "left",
                                delivery.leftAt().map(Instant::toString).orElse("?"))
                        .list())
                .orElse(List.of());
    }

    private static Objections possible(Notification notification, int asked) {
        long stated = notification.checkpoints().stream().distinct().count();
        return new Objections()
                .when(stated < asked, DeliveryRefusal.SUPERVISION_TIMES_TOO_FEW, "found", stated, "expected", asked);
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        boolean right = falseOrMissing.isEmpty();
        events.add(new NotificationChecked(
                falseOrMissing,
                right
                        ? Optional.of(
                                SupervisionTimes.asked(order, deciding.moment()).judgement())
                        : Optional.empty()));
        if (right) {
            lateness(order, deciding.moment())
                    .filter(late -> !TransportProblems.isOpen(order, late))
                    .map(late -> new TransportProblemReported(TransportProblems.unusedNumber(order, "late-"), late))
                    .ifPresent(events::add);
        }
        return events;
    }

    /** Returns the promised day and the stated day of arrival if the stated arrival is late; empty otherwise. */
    private static Optional<String> lateness(ContractOrder order, Moment moment) {
        return Delivery.of(order)
                .notification()
                .flatMap(notification -> ArrivalLateness.of(order, notification.statedArrival(), moment))
                .map(late -> late.promised() + " → " + late.day());
    }
}
