package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known of the confirmation, its sending and its return (C8, C9). */
@Value.Immutable
public interface Confirmation extends WithConfirmation {
    Parts.Key<Confirmation> KEY = new Parts.Key<>("confirmation", new Builder().build());

    /** The version that was last entered; 0 before the first. */
    @Value.Default
    default int version() {
        return 0;
    }

    /** The confirmation as last entered. */
    Optional<ConfirmationSheet> sheet();

    /** The later date to which the salesperson agreed (C8.1). */
    Optional<LocalDate> relaxedTo();

    /** The revision for which he agreed; what is ordered otherwise, he agrees to anew. */
    @Value.Default
    default Revision relaxedFor() {
        return Revision.NONE;
    }

    /** The ERP's number for it. */
    Optional<String> erpReference();

    /** What the ERP's print says, item by item in its words (C8): the evidence of what was checked. */
    Map<String, Personal<String>> print();

    /** The items of the form that the ERP has registered otherwise (C8). */
    List<FormItem> differences();

    /** The items of which it was explained why the ERP says otherwise; that covers them in every later version (C8). */
    Set<FormItem> explained();

    /** The last sending. */
    Optional<ConfirmationSending> sending();

    /** The revision of the last confirmation that the customer received legibly (C8); a change does not undo that. */
    @Value.Default
    default Revision received() {
        return Revision.NONE;
    }

    /** The paper that came back last. */
    Optional<ReturnedPaper> paper();

    /** What is still open about that paper. */
    List<ReturnFinding> findings();

    /** The day of the clear return (C9.3). */
    Optional<LocalDate> clearOn();

    /** The days late of which customer, salesperson and production were told last (C9.3). */
    @Value.Default
    default int daysLateTold() {
        return 0;
    }

    /** The days late that the dates keep since the release of production (C9.3). */
    Optional<Integer> daysLateAtRelease();

    static Confirmation of(ContractOrder order) {
        return order.part(KEY);
    }

    /** The differences of the registration that are neither corrected nor explained (C8). */
    default List<FormItem> openDifferences() {
        return differences().stream()
                .filter(item -> !explained().contains(item))
                .toList();
    }

    /** Whether a clear return of the version that holds is here (C9). */
    default boolean isReturnedClear() {
        return clearOn().isPresent();
    }

    /** The later date, as long as it is for what the order says now. */
    default Optional<LocalDate> relaxedTo(ContractOrder order) {
        return relaxedTo().filter(date -> order.stillHolds(Aspect.CONFIRMATION, relaxedFor()));
    }

    /** Whether the confirmation shows what the order says now. */
    default boolean holdsFor(ContractOrder order) {
        return sheet().filter(sheet -> order.stillHolds(Aspect.CONFIRMATION, sheet.revision()))
                .isPresent();
    }

    /** Whether the customer's word settles one of the findings; the others need a new paper (C9). */
    default boolean aWordWillDo() {
        return findings().isEmpty()
                || findings().stream().anyMatch(finding -> !finding.kind().needsNewPaper());
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutableConfirmation.Builder {}
}
