package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates to print on the next version of the confirmation (C8, C8.1, C9.3, C11.1, X8).
 *
 * @param production the production date
 * @param scheduled the scheduled date
 * @param confirmed the delivery date promised to the customer, never before the scheduled date
 */
public record PrintedDates(LocalDate production, LocalDate scheduled, LocalDate confirmed) {
    /**
     * Returns the dates for the next version of the confirmation, based on production's instruction. Dates set by an
     * order change take precedence over the dates in production's instruction. If an earlier version took its dates
     * from the same instruction, those dates are printed again. The scheduled date of an agreed emergency plan takes
     * precedence over all other scheduled dates. The result is empty before production has written an instruction.
     */
    public static Optional<PrintedDates> next(ContractOrder order) {
        return Feasibility.of(order)
                .instruction()
                .map(Instruction::dates)
                .map(now -> moved(order, now).orElse(now))
                .map(dates -> of(order, dates));
    }

    private static PrintedDates of(ContractOrder order, InstructedDates dates) {
        LocalDate scheduled = ReplannedDates.scheduledToPrint(order).orElse(dates.scheduledDate());
        LocalDate confirmed = Stream.concat(
                        Confirmation.of(order).relaxedTo(order).stream(),
                        ReplannedDates.acceptedToPrint(order).stream())
                .filter(later -> later.isAfter(scheduled))
                .max(LocalDate::compareTo)
                .orElse(scheduled);
        return new PrintedDates(dates.productionDate(), scheduled, confirmed);
    }

    /**
     * Returns the dates that were previously derived from the given instruction dates. The result is empty if
     * production has since rewritten its instruction.
     */
    private static Optional<InstructedDates> moved(ContractOrder order, InstructedDates now) {
        Confirmation confirmation = Confirmation.of(order);
        return confirmation
                .kept()
                .filter(kept -> kept.instruction().equals(now))
                .map(kept -> new InstructedDates(kept.productionDate(), kept.scheduledDate(), now.writtenAt()))
                .or(() -> confirmation
                        .sheet()
                        .filter(sheet -> confirmation.printedFrom().equals(Optional.of(now)))
                        .map(sheet ->
                                new InstructedDates(sheet.productionDate(), sheet.scheduledDate(), now.writtenAt())));
    }
}
