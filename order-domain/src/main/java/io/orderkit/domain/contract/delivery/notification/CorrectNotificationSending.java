package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.delivery.Loss;
import io.orderkit.domain.contract.delivery.NotificationSending;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that corrects the recorded sending time or legibility of the delivery notification (C16, X10). Until the
 * goods arrive, a notification that turns out to be illegible must be sent again.
 *
 * @param sentAt the corrected time of sending, which must not be before the departure of the goods
 * @param legible whether it was legible
 * @param reason an explanation of how the error was found
 */
@Wire("correct-notification-sending")
public record CorrectNotificationSending(Instant sentAt, boolean legible, String reason)
        implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectNotificationSending {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Delivery delivery = Delivery.of(order);
        return DeliveryTimes.between(delivery.leftAt(), sentAt, deciding)
                .when(
                        delivery.correctedSending()
                                .filter(new NotificationSending(sentAt, legible)::equals)
                                .isPresent(),
                        DeliveryRefusal.DELIVERY_CORRECTION_CHANGES_NOTHING,
                        "found",
                        sentAt)
                .list();
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        events.add(new NotificationSendingCorrected(sentAt, legible, reason, deciding.by()));
        Delivery delivery = Delivery.of(order);
        if (!legible && (order.isAt(DeliveryState.NOTIFIED) || isLostAfterNotification(order))) {
            events.add(new NotificationFoundIllegible());
        } else if (legible && order.isAt(DeliveryState.LEFT) && isIllegible(delivery)) {
            events.add(new NotificationConfirmed(true));
        }
        return events;
    }

    private static boolean isLostAfterNotification(ContractOrder order) {
        return order.isAt(DeliveryState.LOST)
                && Delivery.of(order).loss().filter(Loss::afterNotification).isPresent();
    }

    private static boolean isIllegible(Delivery delivery) {
        return delivery.correctedSending().filter(sending -> !sending.legible()).isPresent();
    }
}
