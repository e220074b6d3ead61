package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;

/** The conditions that apply to the delivery notification until the customer has received it (C16). */
public final class NotificationGates {
    /** The condition that CS has found the delivery notification to be true and complete (C16). */
    public static final Gate<ContractOrder> NOTIFICATION_CHECKED = Gate.when(
                    "notification-checked",
                    (ContractOrder order, Moment moment) -> Delivery.of(order).notificationChecked(),
                    DeliveryRefusal.NOTIFICATION_NOT_CHECKED)
            .clearedBy(FillInNotification.class, CheckNotification.class);

    /** The condition that the delivery notification was sent (C16). */
    public static final Gate<ContractOrder> NOTIFICATION_SENT = Gate.when(
                    "notification-sent",
                    (ContractOrder order, Moment moment) -> Delivery.of(order).notificationSent(),
                    DeliveryRefusal.NOTIFICATION_NOT_SENT)
            .clearedBy(SendNotification.class);

    private NotificationGates() {}
}
