package io.orderkit.domain.contract.confirmation.waiting;

/**
 * The number of waiting days that move production's instruction when the production order is issued (C9.3).
 *
 * @param instruction the production instruction at the time of the issue; a later instruction is not moved
 * @param sinceInstruction the waiting days since production rewrote the instruction after the sending; all waiting days
 *     if it did not
 */
public record WaitingEnd(InstructedDates instruction, int sinceInstruction) {}
