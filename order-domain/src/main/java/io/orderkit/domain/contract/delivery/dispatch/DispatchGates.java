package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The conditions for the documents that the delivery person fills in or hands in (C15, C16.1). */
public final class DispatchGates {
    /** The condition that the delivery notification has been filled in (C15). */
    public static final Gate<ContractOrder> NOTIFICATION_FILLED_IN = Gate.when(
                    "notification-filled-in",
                    (ContractOrder order, Moment moment) ->
                            Delivery.of(order).notification().isPresent(),
                    DeliveryRefusal.NOTIFICATION_MISSING)
            .clearedBy(FillInNotification.class);

    /** The condition that the delivery notification states at least one supervision time (C17). */
    public static final Gate<ContractOrder> SUPERVISION_TIMES_STATED = Gate.named(
                    "supervision-times-stated",
                    (ContractOrder order, Moment moment) -> Delivery.of(order)
                            .notification()
                            .filter(notification -> notification.checkpoints().isEmpty())
                            .map(notification -> List.of(Refusal.gate(DeliveryRefusal.SUPERVISION_TIME_MISSING)))
                            .orElse(List.of()))
            .clearedBy(FillInNotification.class);

    /** The condition that the delivery person still owes the sales slip (C16.1). */
    public static final Gate<ContractOrder> SALES_SLIP_OWED = Gate.when(
            "sales-slip-owed",
            (order, moment) -> Delivery.of(order).slipOwedBy().isPresent(),
            DeliveryRefusal.SALES_SLIP_NOT_OWED);

    /** The condition that a sales slip is filed (C16.1, X10). */
    public static final Gate<ContractOrder> A_SALES_SLIP_IS_FILED = Gate.when(
            "a-sales-slip-is-filed",
            (order, moment) -> Delivery.of(order).slip().isPresent(),
            DeliveryRefusal.NO_SLIP_RECORDED);

    private DispatchGates() {}
}
