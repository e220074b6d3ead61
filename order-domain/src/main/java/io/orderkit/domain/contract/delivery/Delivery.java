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

/** What is known of the delivery (C14–C18). */
@Value.Immutable
public interface Delivery extends WithDelivery {
    Parts.Key<Delivery> KEY = new Parts.Key<>("delivery", new Builder().build());

    /** The sales delivery notice (C14). */
    Optional<DocumentReference> notice();

    /** The delivery data: of the notice, or of the order in an emergency. */
    Optional<DeliveryData> data();

    /** Whether CS has rechecked the data since they were last written (C14.1). */
    @Value.Default
    default boolean rechecked() {
        return false;
    }

    /** What the recheck found wrong. */
    Set<DeliveryItem> wrong();

    /** The CS supervisor's instruction that stands in for the notice (C14.2). */
    Optional<String> emergency();

    /** By when CS owes the notice after an emergency (C14.2). */
    Optional<Instant> noticeOwedBy();

    /** The sales delivery note (C14). */
    Optional<DocumentReference> note();

    /** Who takes the goods. */
    Optional<ActorId> deliveryPerson();

    /** The delivery notification as last filled in (C15); none while it has gone back (C16). */
    Optional<Notification> notification();

    /** Whether CS has found it true and complete (C16). */
    @Value.Default
    default boolean notificationChecked() {
        return false;
    }

    /** Whether it was sent to the customer (C16). */
    @Value.Default
    default boolean notificationSent() {
        return false;
    }

    Optional<Instant> leftAt();

    /** By when the delivery person owes the sales slip (C16.1). */
    Optional<Instant> slipOwedBy();

    Optional<SalesSlip> slip();

    /** The supervision times at which CS has asked (C17). */
    @Value.Default
    default GrowingSet<Instant> checkedAt() {
        return GrowingSet.empty();
    }

    @Value.Default
    default GrowingMap<String, TransportProblem> problems() {
        return GrowingMap.empty();
    }

    Optional<Instant> arrivedAt();

    /** When the delivery person was briefed (C15); empty where release 0.1 recorded it. */
    Optional<Instant> briefedAt();

    /** The receiving data in which a later notice differs from what left, until that is settled (C14.2). */
    Optional<Set<DeliveryItem>> noticeFinding();

    /** The sending of the notification as it was corrected (X10). */
    Optional<NotificationSending> correctedSending();

    /** The supervision times that the CS supervisor has waived (C17). */
    Optional<Set<Instant>> waivedTimes();

    /** The carrier's word on goods that are lost (C17). */
    Optional<Loss> loss();

    /** The day on which the arrival receipt was signed (C18); none where nobody signed. */
    Optional<LocalDate> receiptSignedOn();

    /** The claim that CS owes to open, until the CS supervisor has recorded what was decided (C18). */
    Optional<ClaimToOpen> claimToOpen();

    static Delivery of(ContractOrder order) {
        return order.part(KEY);
    }

    /** When the way of the goods ended: they arrived, or were found to be lost. */
    default Optional<Instant> endOfWay() {
        return arrivedAt().or(() -> loss().map(Loss::foundAt));
    }

    default List<TransportProblem> openProblems() {
        return problems().values().stream().filter(TransportProblem::open).toList();
    }

    default Delivery with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutableDelivery.Builder {}
}
