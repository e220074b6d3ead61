package io.orderkit.papermill.report;

/**
 * A printed line about a step, with its columns.
 *
 * @param time the hour
 * @param mark the symbol for the result of the step
 * @param requirement the requirement id of the step
 * @param what the printed title of the step
 * @param who the person who took the step
 */
record StepLine(String time, StepMark mark, String requirement, String what, String who) {}
