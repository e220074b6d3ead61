package io.orderkit.domain.contract.confirmation.waiting;

/**
 * The part of the waiting days, as they stood at the issue of the production order, that moves the instruction of then (C9.3).
 *
 * @param instruction the instruction of then; one that is written later is moved by none of them
 * @param sinceInstruction the waiting days since it was written, where it was re-written after the version had gone out; else all
 */
public record WaitingEnd(InstructedDates instruction, int sinceInstruction) {}
