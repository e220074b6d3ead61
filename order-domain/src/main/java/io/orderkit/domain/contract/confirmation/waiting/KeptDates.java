package io.orderkit.domain.contract.confirmation.waiting;

import java.time.LocalDate;

/**
 * The dates that a version of the confirmation had when a change of the order was asked for, moved by the waiting days up to that day. The next
 * version prints them, unless production re-writes its instruction (C9.3, X8).
 *
 * @param instruction the instruction from which they have moved
 * @param productionDate the production date, moved
 * @param scheduledDate the scheduled date, moved
 */
public record KeptDates(InstructedDates instruction, LocalDate productionDate, LocalDate scheduledDate) {}
