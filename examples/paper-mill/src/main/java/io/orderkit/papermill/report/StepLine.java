package io.orderkit.papermill.report;

/**
 * A step as a line with columns.
 *
 * @param time the hour
 * @param mark the mark of its result
 * @param requirement the requirement of the step
 * @param what the title of the step
 * @param who the person who took it
 */
record StepLine(String time, StepMark mark, String requirement, String what, String who) {}
