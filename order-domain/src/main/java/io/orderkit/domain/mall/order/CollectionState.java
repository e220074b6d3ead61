package io.orderkit.domain.mall.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** How far the money is in: a track of its own, that waits for confirmation and for nothing else (M4). */
public enum CollectionState implements State {
    /** The order is not confirmed yet. */
    NOT_OPEN,
    OPEN,
    PARTLY_PAID,
    /** Closes this track; the order is done when it is delivered too (M5). */
    PAID,
    /** The order was cancelled: nothing is due, and what comes is owed back (M2). */
    CALLED_OFF;

    public static final Track TRACK = new Track("collection");

    @Override
    public Track track() {
        return TRACK;
    }
}
