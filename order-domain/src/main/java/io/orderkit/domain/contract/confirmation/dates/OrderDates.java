package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.contract.confirmation.waiting.KeptDates;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The dates of an order at a moment (C9.3, C10.1): printed on the version, and moved by its waiting days. They are
 * derived, never incremented. A review that runs twice, late, or not for a week gives the same dates.
 *
 * @param daysLate the waiting days; the days late for a version that release 0.1 sent
 * @param production the production date; production may have chosen another one at the release
 * @param scheduled the date on which the goods are to be finished, by production's instruction; binds production
 * @param confirmed the date on the confirmation; lateness towards the customer is measured by it
 * @param csDelivery the date on which CS delivers, where it is known; never before the confirmation's date (C8.1)
 * @param offeredArrival the last day on which the company offers that the goods arrive, where the confirmation gives
 *     one (C8)
 */
public record OrderDates(
        int daysLate,
        LocalDate production,
        LocalDate scheduled,
        LocalDate confirmed,
        Optional<LocalDate> csDelivery,
        Optional<LocalDate> offeredArrival) {
    /** Returns the dates, once a confirmation was entered. */
    public static Optional<OrderDates> of(ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .sheet()
                .map(sheet -> standing(order, sheet, Shift.of(order, moment)))
                .map(dates -> ReplannedDates.of(order)
                        .map(plan -> plan.over(dates)) // C11.1
                        .orElse(dates));
    }

    /** Returns the dates as they would be if the customer had acted by a day. */
    static Optional<OrderDates> endingOn(LocalDate day, ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .sheet()
                .map(sheet -> standing(order, sheet, Shift.of(order, moment).map(shift -> shift.endingOn(day))));
    }

    /** Returns the current day, as the terms of the last sending count days. */
    public static LocalDate today(ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .sending()
                .map(sending -> sending.dayOf(moment.now()))
                .orElseGet(moment::today);
    }

    /** Returns the days by which the dates have moved at the moment; fixed once the waiting has ended. */
    static int daysLate(ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .daysLateAtRelease()
                .orElseGet(() -> Shift.of(order, moment).map(Shift::ofPrinted).orElse(0));
    }

    private static OrderDates standing(ContractOrder order, ConfirmationSheet sheet, Optional<Shift> shift) {
        Confirmation confirmation = Confirmation.of(order);
        UnaryOperator<LocalDate> printed =
                mover(shift, shift.map(Shift::ofPrinted).orElse(0));
        UnaryOperator<LocalDate> instructed =
                mover(shift, shift.map(Shift::ofInstruction).orElse(0));
        InstructedDates base = base(order, sheet, shift);
        LocalDate confirmed = printed.apply(confirmedBase(order, sheet));
        boolean waits = shift.filter(Shift::isInWaitingDays).isPresent();
        return new OrderDates(
                confirmation
                        .daysLateAtRelease()
                        .orElseGet(() -> shift.map(Shift::ofPrinted).orElse(0)),
                confirmation.productionMovedTo().orElseGet(() -> instructed.apply(base.productionDate())),
                instructed.apply(base.scheduledDate()),
                confirmed,
                sheet.csDeliveryDate()
                        .map(delivery -> waits ? printed.apply(delivery) : delivery)
                        .map(delivery -> delivery.isBefore(confirmed) ? confirmed : delivery),
                sheet.offeredArrival().map(arrival -> waits ? printed.apply(arrival) : arrival));
    }

    private static UnaryOperator<LocalDate> mover(Optional<Shift> shift, int days) {
        return date -> shift.map(it -> it.days().moved(date, days)).orElse(date);
    }

    /**
     * Returns the production dates before they move: as a change has kept them, as the version shows them, or as
     * production rewrote them.
     */
    private static InstructedDates base(ContractOrder order, ConfirmationSheet sheet, Optional<Shift> shift) {
        Instruction instruction = Feasibility.of(order)
                .instruction()
                .orElseThrow(() -> new IllegalStateException("order " + order.id() + " has no instruction"));
        boolean readAsThen = shift.filter(it -> !it.isInWaitingDays()).isPresent();
        if (readAsThen || Shift.isRewritten(order)) {
            return instruction.dates();
        }
        return kept(order)
                .map(kept -> new InstructedDates(kept.productionDate(), kept.scheduledDate(), instruction.writtenAt()))
                .orElseGet(() ->
                        new InstructedDates(sheet.productionDate(), sheet.scheduledDate(), instruction.writtenAt()));
    }

    /**
     * Returns the date that the customer was given. Between a change and the next version it is never earlier than the
     * scheduled date (X8).
     */
    private static LocalDate confirmedBase(ContractOrder order, ConfirmationSheet sheet) {
        return Stream.concat(Stream.of(sheet.confirmationDate()), kept(order).map(KeptDates::scheduledDate).stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Optional<KeptDates> kept(ContractOrder order) {
        return Confirmation.of(order)
                .kept()
                .filter(kept -> Feasibility.of(order)
                        .instruction()
                        .filter(now -> now.dates().equals(kept.instruction()))
                        .isPresent());
    }
}
