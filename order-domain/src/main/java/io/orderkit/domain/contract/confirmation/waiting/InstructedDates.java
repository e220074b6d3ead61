package io.orderkit.domain.contract.confirmation.waiting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates of an instruction of production (C7), by which a later one is told apart.
 *
 * @param productionDate when it is made
 * @param scheduledDate when the goods are finished
 * @param writtenAt when it was written
 */
public record InstructedDates(LocalDate productionDate, LocalDate scheduledDate, Instant writtenAt) {}
