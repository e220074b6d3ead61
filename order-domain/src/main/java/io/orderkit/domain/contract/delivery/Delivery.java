package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.growing.GrowingSet;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** The facts recorded about a delivery (C14–C18). */
@Value.Immutable
public interface Delivery extends WithDelivery {
    Parts.Key<Delivery> KEY = new Parts.Key<>("delivery", new Builder().build());

    /** Returns the sales delivery notice (C14). */
    Optional<DocumentReference> notice();

    /** Returns the delivery data from the notice, or from the order in an emergency delivery. */
    Optional<DeliveryData> data();

    /** Returns whether CS has rechecked the delivery data since their last change (C14.1). */
    @Value.Default
    default boolean rechecked() {
        return false;
    }

    /** Returns the items that the recheck found to be wrong. */
    Set<DeliveryItem> wrong();

    /** Returns the CS supervisor's emergency instruction, which replaces the delivery notice (C14.2). */
    Optional<String> emergency();

    /** Returns the deadline for the delivery notice that CS must issue after an emergency delivery (C14.2). */
    Optional<Instant> noticeOwedBy();

    /** Returns the sales delivery note (C14). */
    Optional<DocumentReference> note();

    /** Returns the person who delivers the goods. */
    Optional<ActorId> deliveryPerson();

    /**
     * Returns the delivery notification as last filled in (C15), or an empty result after CS has sent it back (C16).
     */
    Optional<Notification> notification();

    /** Returns whether CS has found the delivery notification to be true and complete (C16). */
    @Value.Default
    default boolean notificationChecked() {
        return false;
    }

    /** Returns whether the delivery notification was sent to the customer (C16). */
    @Value.Default
    default boolean notificationSent() {
        return false;
    }

    /** Returns the time at which the goods left (C16). */
    Optional<Instant> leftAt();

    /** Returns the deadline for the sales slip from the delivery person (C16.1). */
    Optional<Instant> slipOwedBy();

    /** Returns the sales slip, once it is filed (C16.1). */
    Optional<SalesSlip> slip();

    /** Returns the supervision times at which CS has checked the transport (C17). */
    @Value.Default
    default GrowingSet<Instant> checkedAt() {
        return GrowingSet.empty();
    }

    /** Returns the transport problems, keyed by number (C17). */
    @Value.Default
    default GrowingMap<String, TransportProblem> problems() {
        return GrowingMap.empty();
    }

    /** Returns the time at which the goods arrived (C18). */
    Optional<Instant> arrivedAt();

    /** Returns the time of the delivery person's briefing (C15); empty for a briefing recorded by release 0.1. */
    Optional<Instant> briefedAt();

    /**
     * Returns the receiving data that differ between a later notice and the delivered goods, until the difference is
     * settled (C14.2).
     */
    Optional<Set<DeliveryItem>> noticeFinding();

    /** Returns the correction to the sending of the delivery notification (X10). */
    Optional<NotificationSending> correctedSending();

    /** Returns the supervision times whose transport check the CS supervisor has waived (C17). */
    Optional<Set<Instant>> waivedTimes();

    /** Returns the carrier's report of lost goods (C17). */
    Optional<Loss> loss();

    /** Returns the day on which the customer signed the arrival receipt (C18); empty if nobody signed. */
    Optional<LocalDate> receiptSignedOn();

    /**
     * Returns the claim that CS must open, or an empty result once the CS supervisor has recorded the decision (C18).
     */
    Optional<ClaimToOpen> claimToOpen();

    /** Returns the delivery data of an order. */
    static Delivery of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the time at which the transport ended because the goods arrived or were reported lost. */
    default Optional<Instant> endOfWay() {
        return arrivedAt().or(() -> loss().map(Loss::foundAt));
    }

    /** Returns the transport problems that are still open (C17). */
    default List<TransportProblem> openProblems() {
        return problems().values().stream().filter(TransportProblem::open).toList();
    }

    /** Returns a copy of the delivery data with the given builder changes applied. */
    default Delivery with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** A builder for the delivery data. Not thread-safe. */
    final class Builder extends ImmutableDelivery.Builder {}
}
