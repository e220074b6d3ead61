package io.orderkit.domain.contract.confirmation.waiting;

import java.time.LocalDate;

/**
 * The dates of a version of the confirmation at the request for a change, moved by the waiting days up to that day. The
 * next version prints them, unless production rewrites its instruction (C9.3, X8).
 *
 * @param instruction the instruction whose dates have moved
 * @param productionDate the production date, moved
 * @param scheduledDate the scheduled date, moved
 */
public record KeptDates(InstructedDates instruction, LocalDate productionDate, LocalDate scheduledDate) {}
