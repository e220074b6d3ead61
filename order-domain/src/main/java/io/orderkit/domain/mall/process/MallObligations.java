package io.orderkit.domain.mall.process;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.collection.MallBalance;
import io.orderkit.domain.mall.confirmation.PhoneCall;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.ordering.Ordering;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The obligations and promises of a mall order (X3). All obligations are derived from the order and never stored
 * separately.
 */
final class MallObligations {
    private MallObligations() {}

    static List<Obligation> of(MallOrder order, Moment moment) {
        return Stream.of(
                        payment(order),
                        backToMember(order),
                        call(order),
                        shipment(order),
                        arrival(order),
                        undelivered(order))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns the amount that the member still has to pay. The rules set the deadline for payment before delivery (M4).
     */
    private static Optional<Obligation> payment(MallOrder order) {
        return MallBalance.toCollect(order)
                .map(open -> Obligation.moneyDue("mall-payment", "M4", Role.MEMBER, open))
                .map(owed -> order.member().map(owed::by).orElse(owed))
                .map(owed -> PhoneCall.of(order).paymentDueBy().map(owed::due).orElse(owed));
    }

    /** Returns the obligation to refund an overpayment (M4) or the payments for a cancelled order (M2). */
    private static Optional<Obligation> backToMember(MallOrder order) {
        String requirement = order.isAt(MallOrderState.CANCELLED) ? "M2" : "M4";
        return MallBalance.owedBack(order)
                .map(owed -> Obligation.moneyOwedBack("mall-give-back", requirement, Role.FINANCE, owed));
    }

    /** Returns the administrator's obligation to make the phone call (M2). */
    private static Optional<Obligation> call(MallOrder order) {
        return Ordering.of(order)
                .callDueBy()
                .filter(due -> order.isAt(MallOrderState.SUBMITTED))
                .map(due -> Obligation.promise("phone-call", "M2", Role.MALL_ADMINISTRATOR, due));
    }

    /** Returns the logistics department's obligation to prepare and ship the order (M3). */
    private static Optional<Obligation> shipment(MallOrder order) {
        boolean waits = order.isAt(MallOrderState.CONFIRMED)
                && (order.isAt(MallDeliveryState.ALLOCATED) || order.isAt(MallDeliveryState.PREPARED));
        Allocation allocation = Allocation.of(order);
        return allocation
                .shipBy()
                .filter(due -> waits)
                .map(due -> Obligation.promise("shipment", "M3", Role.LOGISTICS, due))
                .map(owed -> allocation.person().map(owed::by).orElse(owed));
    }

    /** Returns the promise that the goods will arrive by the expected time (M5). */
    private static Optional<Obligation> arrival(MallOrder order) {
        boolean out = order.isAt(MallDeliveryState.SHIPPED) || order.isAt(MallDeliveryState.DELIVERY_FAILED);
        MallDelivery delivery = MallDelivery.of(order);
        return delivery.expectedAt()
                .filter(due -> out)
                .map(due -> Obligation.promise("arrival", "M5", Role.DELIVERY_PERSON, due))
                .map(owed -> delivery.deliveryPerson().map(owed::by).orElse(owed));
    }

    /**
     * Returns the administrator's obligation to decide about goods that were lost or came back (M5). Either the
     * order is shipped again, or it is cancelled and the payment refunded.
     */
    private static Optional<Obligation> undelivered(MallOrder order) {
        boolean isUndecided = order.isAt(MallOrderState.CONFIRMED)
                && (order.isAt(MallDeliveryState.LOST) || order.isAt(MallDeliveryState.RETURNED_TO_SENDER));
        Obligation decision = Obligation.document(MallDelivery.UNDELIVERED, "M5", Role.MALL_ADMINISTRATOR);
        return isUndecided
                ? Optional.of(
                        MallDelivery.of(order).decideBy().map(decision::due).orElse(decision))
                : Optional.empty();
    }
}
