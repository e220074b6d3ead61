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

/** The state of the customer order confirmation, its sendings and its return (C8, C9). */
@Value.Immutable
public interface Confirmation extends WithConfirmation {
    Parts.Key<Confirmation> KEY = new Parts.Key<>("confirmation", new Builder().build());

    /** Returns the last entered version of the confirmation, or 0 before the first. */
    @Value.Default
    default int version() {
        return 0;
    }

    /** Returns the confirmation as it was last entered. */
    Optional<ConfirmationSheet> sheet();

    /**
     * Returns the production instruction whose dates the confirmation shows; empty for a confirmation entered by
     * release 0.1.
     */
    Optional<InstructedDates> printedFrom();

    /** Returns the time at which the confirmation was entered; empty for a confirmation entered by release 0.1. */
    Optional<Instant> enteredAt();

    /** Returns the dates that a change has saved for the next version of the confirmation (C9.3, X8). */
    Optional<KeptDates> kept();

    /** Returns the later confirmation date to which the salesperson agreed (C8.1). */
    Optional<LocalDate> relaxedTo();

    /**
     * Returns the revision of the order for which the salesperson agreed to a later date. A changed order needs a new
     * agreement.
     */
    @Value.Default
    default Revision relaxedFor() {
        return Revision.NONE;
    }

    /** Returns the ERP's number for the confirmation. */
    Optional<String> erpReference();

    /** Returns the text that the ERP printed for each item, kept as the evidence of the check (C8). */
    Map<String, Personal<String>> print();

    /** Returns the form items whose values in the ERP differ from the order (C8). */
    List<FormItem> differences();

    /**
     * Returns the items whose difference in the ERP was explained; an explanation also applies to every later version
     * (C8).
     */
    Set<FormItem> explained();

    /** Returns the sendings of this version except the last, oldest first. */
    List<ConfirmationSending> earlierSendings();

    /** Returns the last sending. */
    Optional<ConfirmationSending> sending();

    /**
     * Returns the revision of the last confirmation that the customer received legibly (C8), regardless of later
     * changes.
     */
    @Value.Default
    default Revision received() {
        return Revision.NONE;
    }

    /** Returns the most recently returned document. */
    Optional<ReturnedPaper> paper();

    /**
     * Returns the documents returned for this version, oldest first and without those recorded by release 0.1 (C9.3).
     */
    List<ReturnRound> turns();

    /** Returns the open findings about the most recently returned document. */
    List<ReturnFinding> findings();

    /** Returns the day on which the return was clear (C9.3). */
    Optional<LocalDate> clearOn();

    /** Returns the deadline for the return if a correction after the release has made it owed again (X10). */
    Optional<Instant> owedAgainBy();

    /**
     * Returns the number of waiting days of which the customer, the salesperson and production were last notified
     * (C9.3).
     */
    @Value.Default
    default int daysLateTold() {
        return 0;
    }

    /**
     * Returns the final number of waiting days, fixed when the production order was issued (C9.3). In release 0.1, the
     * release fixed it.
     */
    Optional<Integer> daysLateAtRelease();

    /**
     * Returns the part of the final waiting days that moves production's instruction; empty if release 0.1 fixed them.
     */
    Optional<WaitingEnd> waitingEnd();

    /** Returns the production date that production chose at the release (C9.3). */
    Optional<LocalDate> productionMovedTo();

    /** Returns the confirmation data of an order. */
    static Confirmation of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the differences in the ERP registration that are neither corrected nor explained (C8). */
    default List<FormItem> openDifferences() {
        return differences().stream()
                .filter(item -> !explained().contains(item))
                .toList();
    }

    /** Returns whether the current version was returned and the return is clear (C9). */
    default boolean isReturnedClear() {
        return clearOn().isPresent();
    }

    /** Returns the later confirmation date, if it applies to the current content of the order. */
    default Optional<LocalDate> relaxedTo(ContractOrder order) {
        return relaxedTo().filter(date -> order.stillHolds(Aspect.CONFIRMATION, relaxedFor()));
    }

    /** Returns whether the confirmation shows the current content of the order. */
    default boolean holdsFor(ContractOrder order) {
        return sheet().filter(sheet -> order.stillHolds(Aspect.CONFIRMATION, sheet.revision()))
                .isPresent();
    }

    /** Returns whether a statement from the customer can settle a finding, or no finding is open (C9). */
    default boolean aWordWillDo() {
        return findings().isEmpty()
                || findings().stream().anyMatch(finding -> !finding.kind().needsNewPaper());
    }

    /**
     * Returns the sendings of this version, oldest first. The number of a sending is its position in the list, counted
     * from 1.
     */
    default List<ConfirmationSending> sendings() {
        return Stream.concat(earlierSendings().stream(), sending().stream()).toList();
    }

    /** Returns the sending with the given number, counted from 1. */
    default Optional<ConfirmationSending> sending(int number) {
        List<ConfirmationSending> all = sendings();
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /**
     * Returns the number of the last sending that CS still has to ask about (C8). The result is empty once a clear
     * return has arrived.
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
     * Returns the sending whose day counts as day 0: the first one confirmed as legible. If no sending was confirmed
     * and a clear return has arrived, day 0 is the first sending that was not illegible (C9.3).
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

    /** Returns a copy of the confirmation in which the sending with the given number is changed. */
    default Confirmation withSending(int number, UnaryOperator<ConfirmationSending> change) {
        if (number > earlierSendings().size()) {
            return withSending(sending().map(change));
        }
        List<ConfirmationSending> changed = new ArrayList<>(earlierSendings());
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return withEarlierSendings(changed);
    }

    /**
     * Returns a copy of the confirmation with one more sending. If all earlier sendings were illegible, the last of
     * them is marked as illegible.
     */
    default Confirmation sentAgain(ConfirmationSending next, boolean allIllegible) {
        if (next.reading().isEmpty()) {
            return withSending(next);
        }
        List<ConfirmationSending> before = new ArrayList<>(earlierSendings());
        sending().map(last -> allIllegible ? last.confirmed(false) : last).ifPresent(before::add);
        return withEarlierSendings(before).withSending(next);
    }

    /**
     * Returns a copy of the confirmation with a change to the record of the last returned document, if there is one.
     */
    default Confirmation withLastTurn(UnaryOperator<ReturnRound> change) {
        if (turns().isEmpty()) {
            return this;
        }
        List<ReturnRound> changed = new ArrayList<>(turns());
        changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        return withTurns(changed);
    }

    /**
     * Returns a copy of the confirmation that counts waiting days again, because the issue of the production order was
     * withdrawn.
     */
    default Confirmation waitingAgain() {
        return withDaysLateAtRelease(Optional.empty()).withWaitingEnd(Optional.empty());
    }

    /**
     * Returns a copy of the confirmation whose revision is marked as received, after a legible sending or a clear
     * return (C8).
     */
    default Confirmation nowReceived() {
        return withReceived(sheet().map(ConfirmationSheet::revision).orElse(Revision.NONE));
    }

    /** Returns a copy of the confirmation without its sendings, its returns and the notified waiting days. */
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

    /** A builder for the confirmation data. Not thread-safe. */
    final class Builder extends ImmutableConfirmation.Builder {}
}
