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
 * @param revision the content that it is about
 * @param productionDate the date of production
 * @param scheduledDate the date on which the goods are finished, after rewinding; binds production (C10.1)
 * @param quantities the quantity of each line
 * @param statement the document
 * @param writtenAt when it was written; earlier delays do not move its scheduled date (C9.3)
 * @param objections the terms that production does not accept; it accepts all others
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

    /** Returns its dates, which distinguish it from a later instruction. */
    public InstructedDates dates() {
        return new InstructedDates(productionDate, scheduledDate, writtenAt);
    }
}
