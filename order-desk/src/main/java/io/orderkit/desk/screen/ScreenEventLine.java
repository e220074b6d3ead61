package io.orderkit.desk.screen;

/**
 * A short view of an event, for the response to an attempt.
 *
 * @param version the position of the event in the order's history
 * @param type its wire name
 * @param title the title of the event in the reader's language
 * @param actor who acted
 */
public record ScreenEventLine(long version, String type, String title, String actor) {}
