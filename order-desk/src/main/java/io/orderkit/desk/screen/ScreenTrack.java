package io.orderkit.desk.screen;

/**
 * The state of an order on one track.
 *
 * @param track the name of the track, such as {@code production}; from the second delivery onwards, the delivery's
 *     number is added, as in {@code payment/2}
 * @param title the track's title
 * @param state the wire name of the state
 * @param stateTitle the state's title
 * @param ended whether the order has ended on that track
 */
public record ScreenTrack(String track, String title, String state, String stateTitle, boolean ended) {}
