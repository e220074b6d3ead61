package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The conditions that concern the notice and its data before the delivery note is issued (C14). */
public final class NoticeGates {
    /**
     * The condition that a delivery notice was issued, or that the CS supervisor's emergency instruction replaces it
     * (C14.2).
     */
    public static final Gate<ContractOrder> NOTICE_OR_EMERGENCY = Gate.when(
                    "notice-or-emergency",
                    (ContractOrder order, Moment moment) ->
                            Delivery.of(order).data().isPresent(),
                    DeliveryRefusal.NOTICE_MISSING)
            .clearedBy(IssueDeliveryNotice.class, InstructEmergency.class);

    /**
     * The condition that a delivery notice can still be issued (C14). Either the delivery note has not been issued yet,
     * or the notice is still owed after an emergency delivery.
     */
    public static final Gate<ContractOrder> NOTICE_WANTED = Gate.when(
            "notice-wanted",
            (order, moment) -> !(Delivery.of(order).note().isPresent()
                    && Delivery.of(order).noticeOwedBy().isEmpty()),
            DeliveryRefusal.NOTICE_NOT_OWED);

    /** The condition that no notice has been issued yet and an emergency instruction can still replace it (C14.2). */
    public static final Gate<ContractOrder> NO_NOTICE_YET = Gate.when(
            "no-notice-yet",
            (order, moment) -> Delivery.of(order).notice().isEmpty(),
            DeliveryRefusal.NOT_AN_EMERGENCY);

    /** The condition that the delivery data are complete, rechecked and correct (C14.1). */
    public static final Gate<ContractOrder> DELIVERY_DATA_RIGHT = Gate.named(
                    "delivery-data-right", NoticeGates::wrongData)
            .clearedBy(IssueDeliveryNotice.class, RecheckDelivery.class);

    /**
     * The condition that the notice issued later for an emergency delivery differs from that delivery, and that the
     * difference is still unsettled (C14.2).
     */
    public static final Gate<ContractOrder> A_NOTICE_FINDING_IS_OPEN = Gate.when(
            "a-notice-finding-is-open",
            (order, moment) -> Delivery.of(order).noticeFinding().isPresent(),
            DeliveryRefusal.NO_NOTICE_FINDING);

    private NoticeGates() {}

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
