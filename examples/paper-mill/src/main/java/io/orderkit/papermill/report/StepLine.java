package io.orderkit.papermill.report;

/**
 * The columns of a printed line about a step.
 *
 * @param time the hour
 * @param mark the symbol for the result of the step
 * @param requirement the requirement id of the step
 * @param what the step's title as printed
 * @param who the person who took the step
 */
record StepLine(String time, StepMark mark, String requirement, String what, String who) {}
