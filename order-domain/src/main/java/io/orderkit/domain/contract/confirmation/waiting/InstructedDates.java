package io.orderkit.domain.contract.confirmation.waiting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates in a production instruction (C7). These dates distinguish the instruction from later ones.
 *
 * @param productionDate the date of production
 * @param scheduledDate the date by which the goods are to be finished
 * @param writtenAt the time at which the instruction was written
 */
public record InstructedDates(LocalDate productionDate, LocalDate scheduledDate, Instant writtenAt) {}
