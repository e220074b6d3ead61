package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.contract.confirmation.waiting.KeptDates;
import io.orderkit.domain.contract.confirmation.waiting.ReturnRound;
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

    /** Returns the version that was last entered; 0 before the first. */
    @Value.Default
    default int version() {
        return 0;
    }

    /** Returns the confirmation as last entered. */
    Optional<ConfirmationSheet> sheet();

    /** Returns the instruction whose dates it shows; empty for a confirmation entered by release 0.1. */
    Optional<InstructedDates> printedFrom();

    /** Returns when it was entered; empty for a confirmation entered by release 0.1. */
    Optional<Instant> enteredAt();

    /** Returns the dates that the next version prints, as a change has kept them (C9.3, X8). */
    Optional<KeptDates> kept();

    /** Returns the later date to which the salesperson agreed (C8.1). */
    Optional<LocalDate> relaxedTo();

    /** Returns the revision for which the salesperson agreed; a changed order needs their consent again. */
    @Value.Default
    default Revision relaxedFor() {
        return Revision.NONE;
    }

    /** Returns the ERP's number for it. */
    Optional<String> erpReference();

    /** Returns the text of the ERP's print, item by item in its words (C8): the evidence of the check. */
    Map<String, Personal<String>> print();

    /** Returns the items of the form that the ERP has registered differently (C8). */
    List<FormItem> differences();

    /**
     * Returns the items whose differing registration was explained; an explanation covers them in every later version
     * (C8).
     */
    Set<FormItem> explained();

    /** Returns the sendings of this version before the last one, oldest first. */
    List<ConfirmationSending> earlierSendings();

    /** Returns the last sending. */
    Optional<ConfirmationSending> sending();

    /**
     * Returns the revision of the last confirmation that the customer received legibly (C8); a change does not undo
     * that.
     */
    @Value.Default
    default Revision received() {
        return Revision.NONE;
    }

    /** Returns the document that was returned last. */
    Optional<ReturnedPaper> paper();

    /**
     * Returns the documents that were returned for this version, oldest first; without those recorded by release 0.1
     * (C9.3).
     */
    List<ReturnRound> turns();

    /** Returns the open findings about that document. */
    List<ReturnFinding> findings();

    /** Returns the day of the clear return (C9.3). */
    Optional<LocalDate> clearOn();

    /** Returns the deadline of a return that is owed again, because a correction removed it after the release (X10). */
    Optional<Instant> owedAgainBy();

    /** Returns the days late that customer, salesperson and production were last notified of (C9.3). */
    @Value.Default
    default int daysLateTold() {
        return 0;
    }

    /**
     * Returns the days late that are fixed since the waiting ended: at the issue, and in release 0.1 at the release
     * (C9.3).
     */
    Optional<Integer> daysLateAtRelease();

    /**
     * Returns the part of those days that moves production's instruction; empty where release 0.1 ended the waiting.
     */
    Optional<WaitingEnd> waitingEnd();

    /** Returns the production date that production chose at the release (C9.3). */
    Optional<LocalDate> productionMovedTo();

    /** Returns the confirmation part of an order. */
    static Confirmation of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the differences of the registration that are neither corrected nor explained (C8). */
    default List<FormItem> openDifferences() {
        return differences().stream()
                .filter(item -> !explained().contains(item))
                .toList();
    }

    /** Returns whether a clear return of the current version has arrived (C9). */
    default boolean isReturnedClear() {
        return clearOn().isPresent();
    }

    /** Returns the later date, while it applies to the current content of the order. */
    default Optional<LocalDate> relaxedTo(ContractOrder order) {
        return relaxedTo().filter(date -> order.stillHolds(Aspect.CONFIRMATION, relaxedFor()));
    }

    /** Returns whether the confirmation shows the current content of the order. */
    default boolean holdsFor(ContractOrder order) {
        return sheet().filter(sheet -> order.stillHolds(Aspect.CONFIRMATION, sheet.revision()))
                .isPresent();
    }

    /**
     * Returns whether a statement of the customer can settle one of the findings; the others need a new document (C9).
     */
    default boolean aWordWillDo() {
        return findings().isEmpty()
                || findings().stream().anyMatch(finding -> !finding.kind().needsNewPaper());
    }

    /** Returns the sendings of this version, oldest first; their positions, from 1, are their numbers. */
    default List<ConfirmationSending> sendings() {
        return Stream.concat(earlierSendings().stream(), sending().stream()).toList();
    }

    /** Returns the sending with the given number, counted from 1. */
    default Optional<ConfirmationSending> sending(int number) {
        List<ConfirmationSending> all = sendings();
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /**
     * Returns the number of the last sending about which CS still has to ask; a clear return makes the question
     * unnecessary (C8).
     */
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
     * Returns the sending whose day is day 0: the first that was confirmed legible. After a clear return it is the
     * first that was not found illegible (C9.3).
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

    /** Returns this with one sending, identified by its number, changed. */
    default Confirmation withSending(int number, UnaryOperator<ConfirmationSending> change) {
        if (number > earlierSendings().size()) {
            return withSending(sending().map(change));
        }
        List<ConfirmationSending> changed = new ArrayList<>(earlierSendings());
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return withEarlierSendings(changed);
    }

    /** Returns this after one more sending. Where every earlier one was illegible, the last of them is marked so. */
    default Confirmation sentAgain(ConfirmationSending next, boolean allIllegible) {
        if (next.reading().isEmpty()) {
            return withSending(next);
        }
        List<ConfirmationSending> before = new ArrayList<>(earlierSendings());
        sending().map(last -> allIllegible ? last.confirmed(false) : last).ifPresent(before::add);
        return withEarlierSendings(before).withSending(next);
    }

    /** Returns this with the turn of the last document changed; unchanged where no turn was recorded. */
    default Confirmation withLastTurn(UnaryOperator<ReturnRound> change) {
        if (turns().isEmpty()) {
            return this;
        }
        List<ReturnRound> changed = new ArrayList<>(turns());
        changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        return withTurns(changed);
    }

    /** Returns this with the waiting days counted again, because the issue that ended them was withdrawn. */
    default Confirmation waitingAgain() {
        return withDaysLateAtRelease(Optional.empty()).withWaitingEnd(Optional.empty());
    }

    /**
     * Returns this with the revision that it shows marked as received: one sending was legible, or the clear return
     * proves it (C8).
     */
    default Confirmation nowReceived() {
        return withReceived(sheet().map(ConfirmationSheet::revision).orElse(Revision.NONE));
    }

    /** Returns this without sendings, returns and notified dates: a new version begins, or the sending has lapsed. */
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

    /** A builder of the confirmation part. Not thread-safe. */
    final class Builder extends ImmutableConfirmation.Builder {}
}
