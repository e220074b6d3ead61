package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Production's written instruction (C7).
 *
 * @param revision the revision of the order to which the instruction applies
 * @param productionDate the date of production
 * @param scheduledDate the date by which the goods must be finished, including rewinding; this date binds production
 *     (C10.1)
 * @param quantities the quantity to produce for each order line
 * @param statement the document
 * @param writtenAt the time at which the instruction was written; only waiting days after that time move the
 *     instruction's scheduled date (C9.3)
 * @param objections the terms that production rejects; all other terms are accepted
 */
public record Instruction(
        Revision revision,
        LocalDate productionDate,
        LocalDate scheduledDate,
        List<LineQuantity> quantities,
        Statement statement,
        Instant writtenAt,
        @Since("0.2") List<TermObjection> objections) {
    public Instruction {
        quantities = List.copyOf(quantities);
        objections = List.copyOf(objections);
    }

    /** Returns the dates of this instruction, which distinguish it from later instructions. */
    public InstructedDates dates() {
        return new InstructedDates(productionDate, scheduledDate, writtenAt);
    }
}
