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
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The confirmation data of an order: its current version, the sendings and the return (C8, C9). */
@Value.Immutable
public interface Confirmation extends WithConfirmation {
    Parts.Key<Confirmation> KEY = new Parts.Key<>("confirmation", new Builder().build());

    /** Returns the current version number of the confirmation, or 0 if none has been entered. */
    @Value.Default
    default int version() {
        return 0;
    }

    /** Returns the confirmation as most recently entered. */
    Optional<ConfirmationSheet> sheet();

    /**
     * Returns the production instruction from which the confirmation took its dates; empty for a confirmation entered
     * by release 0.1.
     */
    Optional<InstructedDates> printedFrom();

    /** Returns the time at which the confirmation was entered; empty for a confirmation entered by release 0.1. */
    Optional<Instant> enteredAt();

    /** Returns the time at which the confirmation was entered. No sending can be dated earlier (X11). */
    default List<HappenedOn> entered(Moment moment) {
        return enteredAt().map(at -> HappenedOn.at(at, moment.calendar().zone())).stream()
                .toList();
    }

    /** Returns the dates that a change has saved for the next version of the confirmation (C9.3, X8). */
    Optional<KeptDates> kept();

    /** Returns the later confirmation date to which the salesperson agreed (C8.1). */
    Optional<LocalDate> relaxedTo();

    /**
     * Returns the revision of the order at which the salesperson agreed to a later date. If the order changes, the
     * salesperson must agree to the later date again.
     */
    @Value.Default
    default Revision relaxedFor() {
        return Revision.NONE;
    }

    /** Returns the ERP's number for the confirmation. */
    Optional<String> erpReference();

    /** Returns the text that the ERP printed for each item, kept as evidence of what CS checked (C8). */
    Map<String, Personal<String>> print();

    /** Returns the form items whose values in the ERP differ from the order (C8). */
    List<FormItem> differences();

    /** Returns the items whose ERP values CS has explained; an explanation also applies to all later versions (C8). */
    Set<FormItem> explained();

    /** Returns the sendings of this version except the last, oldest first. */
    List<ConfirmationSending> earlierSendings();

    /** Returns the last sending. */
    Optional<ConfirmationSending> sending();

    /**
     * Returns the order revision shown on the last confirmation that reached the customer in legible form (C8),
     * regardless of later changes.
     */
    @Value.Default
    default Revision received() {
        return Revision.NONE;
    }

    /** Returns the most recently returned document. */
    Optional<ReturnedPaper> paper();

    /**
     * Returns the documents returned for this version, oldest first (C9.3). Documents that release 0.1 recorded are not
     * included.
     */
    List<ReturnRound> turns();

    /** Returns the open findings about the most recently returned document. */
    List<ReturnFinding> findings();

    /** Returns the day on which the return became clear, that is, free of open findings (C9.3). */
    Optional<LocalDate> clearOn();

    /**
     * Returns the deadline by which the customer must return the confirmation again (X10). The result is empty unless a
     * correction after the release of production requires a new return.
     */
    Optional<Instant> owedAgainBy();

    /**
     * Returns the number of waiting days stated in the last notification to the customer, the salesperson and
     * production (C9.3).
     */
    @Value.Default
    default int daysLateTold() {
        return 0;
    }

    /**
     * Returns the final number of waiting days, fixed when the production order was issued (C9.3). In release 0.1, the
     * number of waiting days was fixed when production was released.
     */
    Optional<Integer> daysLateAtRelease();

    /**
     * Returns the part of the final waiting days that also moves production's dates; empty if release 0.1 fixed the
     * waiting days.
     */
    Optional<WaitingEnd> waitingEnd();

    /** Returns the production date that was chosen when production was released (C9.3). */
    Optional<LocalDate> productionMovedTo();

    /** Returns the confirmation data of an order. */
    static Confirmation of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the items whose ERP values differ from the order and are neither corrected nor explained (C8). */
    default List<FormItem> openDifferences() {
        return differences().stream()
                .filter(item -> !explained().contains(item))
                .toList();
    }

    /** Returns whether the current version has been returned without any open findings (C9). */
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

    /**
     * Returns whether a statement from the customer can settle at least one open finding (C9). The result is also true
     * if no findings are open.
     */
    default boolean aWordWillDo() {
        return findings().isEmpty()
                || findings().stream().anyMatch(finding -> !finding.kind().needsNewPaper());
    }

    /**
     * Returns the sendings of this version, oldest first. A sending is numbered by its position in this list, starting
     * at 1.
     */
    @Value.Lazy
    default List<ConfirmationSending> sendings() {
        return Stream.concat(earlierSendings().stream(), sending().stream()).toList();
    }

    /** Returns the sending with the given 1-based number. */
    default Optional<ConfirmationSending> sending(int number) {
        List<ConfirmationSending> all = sendings();
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /**
     * Returns the number of the last sending about which CS still has to ask the customer (C8). The result is empty
     * once a clear return has arrived.
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

    /** Returns the sending that defines day 0; empty until there is one (C9.3). */
    @Value.Lazy
    default Optional<ConfirmationSending> dayZero() {
        return DayZero.of(this);
    }

    /** Returns a copy of the confirmation with a change applied to the sending with the given number. */
    default Confirmation withSending(int number, UnaryOperator<ConfirmationSending> change) {
        if (number > earlierSendings().size()) {
            return withSending(sending().map(change));
        }
        List<ConfirmationSending> changed = new ArrayList<>(earlierSendings());
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return withEarlierSendings(changed);
    }

    /**
     * Returns a copy of the confirmation with an additional sending. If the customer has not received a legible sending
     * yet, the previous sending is marked as illegible.
     */
    default Confirmation sentAgain(ConfirmationSending next, boolean allIllegible) {
        if (next.reading().isEmpty()) {
            return withSending(next);
        }
        List<ConfirmationSending> before = new ArrayList<>(earlierSendings());
        sending().map(last -> allIllegible ? last.confirmed(false) : last).ifPresent(before::add);
        return withEarlierSendings(before).withSending(next);
    }

    /** Returns a copy of the confirmation with a change applied to the record of the last returned document, if any. */
    default Confirmation withLastTurn(UnaryOperator<ReturnRound> change) {
        if (turns().isEmpty()) {
            return this;
        }
        List<ReturnRound> changed = new ArrayList<>(turns());
        changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        return withTurns(changed);
    }

    /**
     * Returns a copy of the confirmation in which the number of waiting days is no longer final, because the production
     * order was withdrawn.
     */
    default Confirmation waitingAgain() {
        return withDaysLateAtRelease(Optional.empty()).withWaitingEnd(Optional.empty());
    }

    /**
     * Returns a copy of the confirmation, with its order revision recorded as received by the customer (C8). A legible
     * sending or a clear return proves receipt.
     */
    default Confirmation nowReceived() {
        return withReceived(sheet().map(ConfirmationSheet::revision).orElse(Revision.NONE));
    }

    /** Returns a copy of the confirmation without its sendings, its returns and its waiting days. */
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
