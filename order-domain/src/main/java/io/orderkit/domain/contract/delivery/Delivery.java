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

    /** Returns the delivery data, taken from the notice or, for an emergency delivery, from the order. */
    Optional<DeliveryData> data();

    /** Returns whether CS has rechecked the delivery data since they last changed (C14.1). */
    @Value.Default
    default boolean rechecked() {
        return false;
    }

    /** Returns the items that the recheck found to be wrong. */
    Set<DeliveryItem> wrong();

    /** Returns the CS supervisor's emergency instruction, which takes the place of the delivery notice (C14.2). */
    Optional<String> emergency();

    /** Returns the deadline by which CS must issue the delivery notice after an emergency delivery (C14.2). */
    Optional<Instant> noticeOwedBy();

    /** Returns the sales delivery note (C14). */
    Optional<DocumentReference> note();

    /** Returns the person who delivers the goods. */
    Optional<ActorId> deliveryPerson();

    /**
     * Returns the delivery notification as most recently filled in (C15), or an empty result if CS has sent it back
     * (C16).
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

    /** Returns the deadline by which the delivery person must hand in the sales slip (C16.1). */
    Optional<Instant> slipOwedBy();

    /** Returns the sales slip, if it has been filed (C16.1). */
    Optional<SalesSlip> slip();

    /** Returns the supervision times for which CS has recorded a transport check (C17). */
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

    /**
     * Returns the delivery items in which a notice issued after an emergency delivery differs from that delivery
     * (C14.2). The result is empty once the difference is settled.
     */
    Optional<Set<DeliveryItem>> noticeFinding();

    /** Returns the corrected sending time and legibility of the delivery notification (X10). */
    Optional<NotificationSending> correctedSending();

    /** Returns the supervision times for which the CS supervisor has waived the transport check (C17). */
    Optional<Set<Instant>> waivedTimes();

    /** Returns the carrier's report of lost goods (C17). */
    Optional<Loss> loss();

    /** Returns the day on which the customer signed the arrival receipt (C18); empty if nobody has signed. */
    Optional<LocalDate> receiptSignedOn();

    /**
     * Returns the claim that CS must open, or an empty result once the CS supervisor has recorded a decision on it
     * (C18).
     */
    Optional<ClaimToOpen> claimToOpen();

    /** Returns the delivery data of an order. */
    static Delivery of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the time at which the transport ended: the arrival of the goods or the discovery of their loss. */
    default Optional<Instant> endOfWay() {
        return arrivedAt().or(() -> loss().map(Loss::foundAt));
    }

    /** Returns the transport problems that are still open (C17). */
    default List<TransportProblem> openProblems() {
        return problems().values().stream().filter(TransportProblem::open).toList();
    }

    /** Returns a copy of the delivery data, changed through a builder. */
    default Delivery with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** A builder for the delivery data. Not thread-safe. */
    final class Builder extends ImmutableDelivery.Builder {}
}
