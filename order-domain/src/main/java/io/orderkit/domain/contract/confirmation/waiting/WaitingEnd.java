package io.orderkit.domain.contract.confirmation.waiting;

/**
 * The part of the waiting days, at the issue of the production order, that moves the instruction of that time (C9.3).
 *
 * @param instruction the instruction of that time; the days do not move a later one
 * @param sinceInstruction the waiting days since it was written, where it was rewritten after the version was sent;
 *     otherwise all
 */
public record WaitingEnd(InstructedDates instruction, int sinceInstruction) {}
