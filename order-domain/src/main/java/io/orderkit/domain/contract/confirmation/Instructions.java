package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import java.time.LocalDate;
import java.util.Optional;

/** What an instruction that production re-wrote after the sending means for the dates (C9.3). */
final class Instructions {
    private Instructions() {}

    /** The scheduled date of an instruction other than the one on the confirmation. */
    static Optional<LocalDate> rewrittenSince(ContractOrder order, ConfirmationSheet sheet) {
        return Feasibility.of(order)
                .instruction()
                .map(Instruction::scheduledDate)
                .filter(date -> !date.equals(sheet.scheduledDate()));
    }

    /** The day from which days late count: day 0, or the day of a re-written instruction when that is later. */
    static LocalDate base(ContractOrder order, Sending sending) {
        LocalDate written =
                Feasibility.of(order).instruction().map(Instruction::writtenOn).orElse(sending.day());
        return written.isAfter(sending.day()) ? written : sending.day();
    }
}
