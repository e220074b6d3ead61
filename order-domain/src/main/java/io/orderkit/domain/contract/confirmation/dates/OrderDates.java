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

/**
 * The current dates of an order: the dates printed on the confirmation, moved by the waiting days (C9.3, C10.1). The
 * dates are always recalculated, never incremented. A review therefore produces the same dates even if it runs twice or
 * a week late.
 *
 * @param daysLate the number of waiting days or, for a version that release 0.1 sent, the number of late days
 * @param production the production date, or the date that replaced it when production was released
 * @param scheduled the date that production's instruction sets for finishing the goods
 * @param confirmed the delivery date on the confirmation; a delivery to the customer after this date is late
 * @param csDelivery the date on which CS delivers the goods, if known; never before the confirmation date (C8.1)
 * @param offeredArrival the latest arrival day that the company offers, if the confirmation states one (C8)
 */
public record OrderDates(
        int daysLate,
        LocalDate production,
        LocalDate scheduled,
        LocalDate confirmed,
        Optional<LocalDate> csDelivery,
        Optional<LocalDate> offeredArrival) {
    /** Returns the current dates of an order, or an empty result before a confirmation is entered. */
    public static Optional<OrderDates> of(ContractOrder order, Moment moment) {
        return beforePlan(order, moment).map(dates -> ReplannedDates.over(order, dates)); // C11.1
    }

    /** Returns the current dates of an order without the changes made by emergency plans (C11.1). */
    public static Optional<OrderDates> beforePlan(ContractOrder order, Moment moment) {
        return Confirmation.of(order).sheet().map(sheet -> standing(order, sheet, Shift.of(order, moment)));
    }

    /** Returns the dates that the order would have if its waiting periods had ended on a given day. */
    static Optional<OrderDates> endingOn(LocalDate day, ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .sheet()
                .map(sheet -> standing(order, sheet, Shift.of(order, moment).map(shift -> shift.endingOn(day))));
    }

    /** Returns today's date, taking into account the cut-off time in the terms of the last sending. */
    public static LocalDate today(ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .sending()
                .map(sending -> sending.dayOf(moment.now()))
                .orElseGet(moment::today);
    }

    /**
     * Returns the number of days by which the dates have moved so far. This number becomes final when the count of
     * waiting days ends.
     */
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
     * Returns the production date and the scheduled date, before the shift is applied. These dates come from the
     * rewritten instruction, from a change to the order, or from the confirmation.
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
     * Returns the delivery date promised to the customer, before the shift is applied. Until the next version of
     * the confirmation is entered, the result is never earlier than the scheduled date that a change to the order has
     * saved (X8).
     */
    private static LocalDate confirmedBase(ContractOrder order, ConfirmationSheet sheet) {
        return kept(order)
                .map(KeptDates::scheduledDate)
                .filter(sheet.confirmationDate()::isBefore)
                .orElse(sheet.confirmationDate());
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
