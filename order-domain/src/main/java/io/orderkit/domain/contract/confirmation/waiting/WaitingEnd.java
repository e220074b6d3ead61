package io.orderkit.domain.contract.confirmation.waiting;

/**
 * The waiting days by which production's dates move when the production order is issued (C9.3).
 *
 * @param instruction the production instruction in force when the production order was issued; the dates of later
 *     instructions are not moved
 * @param sinceInstruction the waiting days since production last rewrote its instruction; all waiting days if
 *     production has not rewritten it since the confirmation was sent
 */
public record WaitingEnd(InstructedDates instruction, int sinceInstruction) {}
