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

/** The facts about the delivery (C14–C18). */
@Value.Immutable
public interface Delivery extends WithDelivery {
    Parts.Key<Delivery> KEY = new Parts.Key<>("delivery", new Builder().build());

    /** Returns the sales delivery notice (C14). */
    Optional<DocumentReference> notice();

    /** Returns the delivery data: of the notice, or of the order in an emergency. */
    Optional<DeliveryData> data();

    /** Returns whether CS has rechecked the data since they were last written (C14.1). */
    @Value.Default
    default boolean rechecked() {
        return false;
    }

    /** Returns the items that the recheck found wrong. */
    Set<DeliveryItem> wrong();

    /** Returns the CS supervisor's instruction that replaces the notice (C14.2). */
    Optional<String> emergency();

    /** Returns the deadline of the notice that CS owes after an emergency (C14.2). */
    Optional<Instant> noticeOwedBy();

    /** Returns the sales delivery note (C14). */
    Optional<DocumentReference> note();

    /** Returns the person who delivers the goods. */
    Optional<ActorId> deliveryPerson();

    /** Returns the delivery notification as last filled in (C15); empty while it is sent back (C16). */
    Optional<Notification> notification();

    /** Returns whether CS has found it true and complete (C16). */
    @Value.Default
    default boolean notificationChecked() {
        return false;
    }

    /** Returns whether it was sent to the customer (C16). */
    @Value.Default
    default boolean notificationSent() {
        return false;
    }

    /** Returns when the goods left (C16). */
    Optional<Instant> leftAt();

    /** Returns the deadline of the sales slip that the delivery person owes (C16.1). */
    Optional<Instant> slipOwedBy();

    /** Returns the sales slip that is filed (C16.1). */
    Optional<SalesSlip> slip();

    /** Returns the supervision times at which CS has asked (C17). */
    @Value.Default
    default GrowingSet<Instant> checkedAt() {
        return GrowingSet.empty();
    }

    /** Returns the transport problems, by number (C17). */
    @Value.Default
    default GrowingMap<String, TransportProblem> problems() {
        return GrowingMap.empty();
    }

    /** Returns when the goods arrived (C18). */
    Optional<Instant> arrivedAt();

    /** Returns when the delivery person was briefed (C15); empty where release 0.1 recorded it. */
    Optional<Instant> briefedAt();

    /**
     * Returns the receiving data in which a later notice differs from the delivered goods, until that is settled
     * (C14.2).
     */
    Optional<Set<DeliveryItem>> noticeFinding();

    /** Returns the corrected sending of the notification (X10). */
    Optional<NotificationSending> correctedSending();

    /** Returns the supervision times that the CS supervisor has waived (C17). */
    Optional<Set<Instant>> waivedTimes();

    /** Returns the carrier's report of lost goods (C17). */
    Optional<Loss> loss();

    /** Returns the day on which the arrival receipt was signed (C18); empty where nobody signed. */
    Optional<LocalDate> receiptSignedOn();

    /** Returns the claim that CS must open, until the CS supervisor has recorded the decision (C18). */
    Optional<ClaimToOpen> claimToOpen();

    /** Returns the delivery part of an order. */
    static Delivery of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns when the transport ended: the goods arrived, or were found to be lost. */
    default Optional<Instant> endOfWay() {
        return arrivedAt().or(() -> loss().map(Loss::foundAt));
    }

    /** Returns the transport problems that are not settled (C17). */
    default List<TransportProblem> openProblems() {
        return problems().values().stream().filter(TransportProblem::open).toList();
    }

    /** Returns this part with changes made by a builder. */
    default Delivery with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** A builder of the delivery part. Not thread-safe. */
    final class Builder extends ImmutableDelivery.Builder {}
}
