package io.orderkit.desk.screen;

/**
 * An event at a glance, as the answer to an attempt shows it.
 *
 * @param version its place in the order's history
 * @param type its wire name
 * @param title what happened, in the reader's language
 * @param actor who acted
 */
public record ScreenEventLine(long version, String type, String title, String actor) {}
