package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.model.LineQuantity;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * Production's written instruction (C7).
 *
 * @param revision the content that it is about
 * @param productionDate when it is made
 * @param scheduledDate when the goods are finished, after rewinding; binds production (C10.1)
 * @param quantities how much of each line
 * @param statement the paper
 * @param writtenOn the company's day on which it was written; days late count from there (C9.3)
 */
public record Instruction(
        Revision revision,
        LocalDate productionDate,
        LocalDate scheduledDate,
        List<LineQuantity> quantities,
        Statement statement,
        LocalDate writtenOn) {}
