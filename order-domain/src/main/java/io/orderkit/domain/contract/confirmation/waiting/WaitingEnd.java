package io.orderkit.domain.contract.confirmation.waiting;

/**
 * The waiting days by which production's dates move when the production order is issued (C9.3).
 *
 * @param instruction the production instruction in force when the production order was issued; the dates of later
 *     instructions do not move
 * @param sinceInstruction the waiting days since production last rewrote its instruction after the confirmation was
 *     sent; if it never did, all waiting days
 */
public record WaitingEnd(InstructedDates instruction, int sinceInstruction) {}
