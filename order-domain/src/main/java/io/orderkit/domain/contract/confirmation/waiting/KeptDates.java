package io.orderkit.domain.contract.confirmation.waiting;

import java.time.LocalDate;

/**
 * The dates on a version of the confirmation, moved by the waiting days up to the day on which a change was requested.
 * The next version shows these dates, unless production rewrites its instruction (C9.3, X8).
 *
 * @param instruction the production instruction whose dates were moved
 * @param productionDate the production date, moved
 * @param scheduledDate the scheduled date, moved
 */
public record KeptDates(InstructedDates instruction, LocalDate productionDate, LocalDate scheduledDate) {}
