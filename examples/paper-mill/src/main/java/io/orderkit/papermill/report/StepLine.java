package io.orderkit.papermill.report;

/**
 * A step as a line of columns.
 *
 * @param time the hour
 * @param mark what became of it
 * @param requirement which requirement it stems from
 * @param what its title
 * @param who who took it
 */
record StepLine(String time, StepMark mark, String requirement, String what, String who) {}
