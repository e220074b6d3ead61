package io.orderkit.desk.screen;

/**
 * The place of an order on one track.
 *
 * @param track the track's name, {@code production}; of a second delivery with its number, {@code payment/2}
 * @param title the track's title
 * @param state the wire name of the state
 * @param stateTitle the state's title
 * @param ended whether nothing more can be done there
 */
public record ScreenTrack(String track, String title, String state, String stateTitle, boolean ended) {}
