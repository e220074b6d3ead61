package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What must hold before the goods leave and the order closes (C14–C18). */
public final class DeliveryGates {
    /** C14.2: no goods without the notice; in an emergency the CS supervisor's instruction stands in for it. */
    public static final Gate<ContractOrder> NOTICE_OR_EMERGENCY = Gate.named(
                    "notice-or-emergency",
                    (ContractOrder order, Moment moment) ->
                            Delivery.of(order).data().isPresent()
                                    ? List.<Refusal>of()
                                    : List.of(Refusal.gate(DeliveryRefusal.NOTICE_MISSING)))
            .clearedBy(IssueDeliveryNotice.class, InstructEmergency.class);

    /** C14: the notice comes before the delivery note, or is caught up on after an emergency. */
    public static final Gate<ContractOrder> NOTICE_WANTED = Gate.named(
            "notice-wanted",
            (order, moment) -> Delivery.of(order).note().isPresent()
                            && Delivery.of(order).noticeOwedBy().isEmpty()
                    ? List.of(Refusal.gate(DeliveryRefusal.NOTICE_NOT_OWED))
                    : List.of());

    /** C14.2: where the notice is there, nothing has to stand in for it. */
    public static final Gate<ContractOrder> NO_NOTICE_YET = Gate.named(
            "no-notice-yet",
            (order, moment) -> Delivery.of(order).notice().isPresent()
                    ? List.of(Refusal.gate(DeliveryRefusal.NOT_AN_EMERGENCY))
                    : List.of());

    /** C14.1: the delivery data are complete, rechecked and right. */
    public static final Gate<ContractOrder> DELIVERY_DATA_RIGHT = Gate.named(
                    "delivery-data-right", DeliveryGates::wrongData)
            .clearedBy(IssueDeliveryNotice.class, RecheckDelivery.class);

    /** C15: the notification is filled in. */
    public static final Gate<ContractOrder> NOTIFICATION_FILLED_IN = Gate.named(
                    "notification-filled-in",
                    (ContractOrder order, Moment moment) ->
                            Delivery.of(order).notification().isPresent()
                                    ? List.<Refusal>of()
                                    : List.of(Refusal.gate(DeliveryRefusal.NOTIFICATION_MISSING)))
            .clearedBy(FillInNotification.class);

    /** C16: CS has found the notification true and complete. */
    public static final Gate<ContractOrder> NOTIFICATION_CHECKED = Gate.named(
                    "notification-checked",
                    (ContractOrder order, Moment moment) -> Delivery.of(order).notificationChecked()
                            ? List.<Refusal>of()
                            : List.of(Refusal.gate(DeliveryRefusal.NOTIFICATION_NOT_CHECKED)))
            .clearedBy(FillInNotification.class, CheckNotification.class);

    /** C16: the notification was sent. */
    public static final Gate<ContractOrder> NOTIFICATION_SENT = Gate.named(
                    "notification-sent",
                    (ContractOrder order, Moment moment) -> Delivery.of(order).notificationSent()
                            ? List.<Refusal>of()
                            : List.of(Refusal.gate(DeliveryRefusal.NOTIFICATION_NOT_SENT)))
            .clearedBy(SendNotification.class);

    /** C16.1: the delivery person owes the sales slip. */
    public static final Gate<ContractOrder> SALES_SLIP_OWED = Gate.named(
            "sales-slip-owed",
            (order, moment) -> Delivery.of(order).slipOwedBy().isPresent()
                    ? List.of()
                    : List.of(Refusal.gate(DeliveryRefusal.SALES_SLIP_NOT_OWED)));

    /** C17: the notification states a time at which CS asks how the transport goes. */
    public static final Gate<ContractOrder> SUPERVISION_TIMES_STATED = Gate.named(
                    "supervision-times-stated",
                    (ContractOrder order, Moment moment) -> Delivery.of(order)
                            .notification()
                            .filter(notification -> notification.checkpoints().isEmpty())
                            .map(notification -> List.of(Refusal.gate(DeliveryRefusal.SUPERVISION_TIME_MISSING)))
                            .orElse(List.of()))
            .clearedBy(FillInNotification.class);

    /** C17: there is a problem to follow up. */
    public static final Gate<ContractOrder> A_TRANSPORT_PROBLEM_IS_OPEN = Gate.named(
            "a-transport-problem-is-open",
            (order, moment) -> Delivery.of(order).openProblems().isEmpty()
                    ? List.of(Refusal.gate(DeliveryRefusal.NO_OPEN_TRANSPORT_PROBLEM))
                    : List.of());

    /** C18: no transport problem is open. */
    public static final Gate<ContractOrder> NO_TRANSPORT_PROBLEM = Gate.named(
                    "no-transport-problem",
                    (ContractOrder order, Moment moment) -> Delivery.of(order).openProblems().stream()
                            .map(problem ->
                                    Refusal.gate(DeliveryRefusal.TRANSPORT_PROBLEM_OPEN, "number", problem.number()))
                            .toList())
            .clearedBy(FollowUpProblem.class);

    private DeliveryGates() {}

    private static List<Refusal> wrongData(ContractOrder order, Moment moment) {
        Delivery delivery = Delivery.of(order);
        List<Refusal> reasons = new ArrayList<>();
        delivery.data()
                .ifPresent(data -> data.missing()
                        .forEach(item -> reasons.add(
                                Refusal.gate(DeliveryRefusal.DELIVERY_ITEM_MISSING, "item", "@" + item.wordingKey()))));
        delivery.wrong().stream()
                .sorted()
                .forEach(item -> reasons.add(
                        Refusal.gate(DeliveryRefusal.DELIVERY_ITEM_WRONG, "item", "@" + item.wordingKey())));
        if (!delivery.rechecked()) {
            reasons.add(Refusal.gate(DeliveryRefusal.RECHECK_MISSING));
        }
        return reasons;
    }
}
