package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.contract.confirmation.waiting.KeptDates;
import io.orderkit.domain.contract.confirmation.waiting.PaperTurn;
import io.orderkit.domain.contract.confirmation.waiting.WaitingEnd;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The state of the confirmation, its sendings and its return (C8, C9). */
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

    /** The instruction whose dates it shows; empty for one that release 0.1 has entered. */
    Optional<InstructedDates> printedFrom();

    /** When it was entered; empty for one that release 0.1 has entered. */
    Optional<Instant> enteredAt();

    /** The dates that the next version prints, as a change has kept them (C9.3, X8). */
    Optional<KeptDates> kept();

    /** The later date to which the salesperson agreed (C8.1). */
    Optional<LocalDate> relaxedTo();

    /** The revision for which they agreed; what is ordered otherwise needs their agreement once more. */
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

    /** The sendings of this version before the last one, oldest first. */
    List<ConfirmationSending> earlierSendings();

    /** The last sending. */
    Optional<ConfirmationSending> sending();

    /** The revision of the last confirmation that the customer received legibly (C8); a change does not undo that. */
    @Value.Default
    default Revision received() {
        return Revision.NONE;
    }

    /** The paper that came back last. */
    Optional<ReturnedPaper> paper();

    /** The papers that came back on this version, oldest first; none of those that release 0.1 recorded (C9.3). */
    List<PaperTurn> turns();

    /** What is still open about that paper. */
    List<ReturnFinding> findings();

    /** The day of the clear return (C9.3). */
    Optional<LocalDate> clearOn();

    /** By when a return is owed again that a correction has taken away after the release (X10). */
    Optional<Instant> owedAgainBy();

    /** The days by which the dates have moved, of which customer, salesperson and production were told last (C9.3). */
    @Value.Default
    default int daysLateTold() {
        return 0;
    }

    /** The days that the dates keep since the waiting has ended: at the issue, and in release 0.1 at the release (C9.3). */
    Optional<Integer> daysLateAtRelease();

    /** The part of them that moves production's instruction; empty as release 0.1 has ended the waiting. */
    Optional<WaitingEnd> waitingEnd();

    /** The production date that production has chosen at the release (C9.3). */
    Optional<LocalDate> productionMovedTo();

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

    /** Returns the sendings of this version, oldest first; their places, from 1, are their numbers. */
    default List<ConfirmationSending> sendings() {
        return Stream.concat(earlierSendings().stream(), sending().stream()).toList();
    }

    /** Returns the sending under a number, from 1. */
    default Optional<ConfirmationSending> sending(int number) {
        List<ConfirmationSending> all = sendings();
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /** Returns the number of the last sending about which CS still has to ask; a clear return stands in for the word (C8). */
    default Optional<Integer> unconfirmedSending() {
        List<ConfirmationSending> all = sendings();
        for (int number = all.size(); number >= 1 && !isReturnedClear(); number--) {
            if (all.get(number - 1).isUnconfirmed()) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the sending whose day is day 0: the first that was confirmed legible; after a clear return the first that was not found
     * illegible (C9.3).
     */
    default Optional<ConfirmationSending> dayZero() {
        return first(sendings().stream().filter(ConfirmationSending::legible))
                .or(() -> isReturnedClear()
                        ? first(sendings().stream().filter(sending -> !sending.illegible()))
                        : Optional.empty());
    }

    private static Optional<ConfirmationSending> first(Stream<ConfirmationSending> sendings) {
        return sendings.min(Comparator.comparing(ConfirmationSending::day));
    }

    /** Returns this with a sending under a number changed. */
    default Confirmation withSending(int number, UnaryOperator<ConfirmationSending> change) {
        if (number > earlierSendings().size()) {
            return withSending(sending().map(change));
        }
        List<ConfirmationSending> changed = new ArrayList<>(earlierSendings());
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return withEarlierSendings(changed);
    }

    /** Returns this after one more sending; where every one before was illegible, the last of them is marked so. */
    default Confirmation sentAgain(ConfirmationSending next, boolean allIllegible) {
        if (next.reading().isEmpty()) {
            return withSending(next);
        }
        List<ConfirmationSending> before = new ArrayList<>(earlierSendings());
        sending().map(last -> allIllegible ? last.confirmed(false) : last).ifPresent(before::add);
        return withEarlierSendings(before).withSending(next);
    }

    /** Returns this with the last paper's turn changed; nothing where no turn was recorded. */
    default Confirmation withLastTurn(UnaryOperator<PaperTurn> change) {
        if (turns().isEmpty()) {
            return this;
        }
        List<PaperTurn> changed = new ArrayList<>(turns());
        changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        return withTurns(changed);
    }

    /** Returns this with the waiting days counted on: the issue that had ended them was taken back. */
    default Confirmation waitingAgain() {
        return withDaysLateAtRelease(Optional.empty()).withWaitingEnd(Optional.empty());
    }

    /** Returns this with what it shows received by the customer: one sending was legible, or the clear return says so (C8). */
    default Confirmation nowReceived() {
        return withReceived(sheet().map(ConfirmationSheet::revision).orElse(Revision.NONE));
    }

    /** Returns this without what was sent, came back and was told: a new version begins, or what was sent has lapsed. */
    default Confirmation withoutPapers() {
        return withEarlierSendings(List.of())
                .withSending(Optional.empty())
                .withPaper(Optional.empty())
                .withTurns(List.of())
                .withFindings(List.of())
                .withClearOn(Optional.empty())
                .withOwedAgainBy(Optional.empty())
                .withDaysLateTold(0)
                .withDaysLateAtRelease(Optional.empty())
                .withWaitingEnd(Optional.empty())
                .withProductionMovedTo(Optional.empty());
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutableConfirmation.Builder {}
}
