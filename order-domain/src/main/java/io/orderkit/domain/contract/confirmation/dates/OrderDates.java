package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of an order as they stand at a moment (C9.3, C10.1). Derived, never incremented: a review that runs twice, late, or
 * not for a week gives the same dates.
 *
 * @param daysLate by how many days the return is late since day 0
 * @param scheduled when the goods are to be finished, by production's instruction; binds production
 * @param confirmed the date on the confirmation, moved by as many; lateness towards the customer is measured by it
 * @param csDelivery when CS delivers, where that is known; never before the confirmation's date (C8.1)
 */
public record OrderDates(int daysLate, LocalDate scheduled, LocalDate confirmed, Optional<LocalDate> csDelivery) {
    /** The dates, once a confirmation was entered. */
    public static Optional<OrderDates> of(ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .sheet()
                .map(sheet -> standing(order, sheet, moment))
                .map(dates -> ReplannedDates.of(order)
                        .map(plan -> plan.over(dates)) // C11.1
                        .orElse(dates));
    }

    private static OrderDates standing(ContractOrder order, ConfirmationSheet sheet, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        LocalDate instructed = Feasibility.of(order)
                .instruction()
                .map(Instruction::scheduledDate)
                .orElse(sheet.scheduledDate());
        if (confirmation.sending().isEmpty()) {
            return new OrderDates(0, instructed, sheet.confirmationDate(), sheet.csDeliveryDate());
        }
        ConfirmationSending sending = confirmation.sending().get();
        CountedDays days = new CountedDays(sending.terms(), moment.calendar());
        int daysLate = daysLate(order, moment);
        int sinceInstructed = Math.max(0, daysLate - DaysLate.beforeRewriting(order, sending, days));
        LocalDate confirmed = days.moved(sheet.confirmationDate(), daysLate);
        return new OrderDates(
                daysLate,
                days.moved(instructed, sinceInstructed),
                confirmed,
                sheet.csDeliveryDate().map(delivery -> delivery.isBefore(confirmed) ? confirmed : delivery));
    }

    /** Days late as they stand; from the release of production on they stay. */
    static int daysLate(ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .daysLateAtRelease()
                .orElseGet(() -> DaysLate.of(order, moment).map(DaysLate::count).orElse(0));
    }
}
