package io.orderkit.domain.mall.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of the collection of the money: a separate track that depends only on the confirmation (M4). */
public enum CollectionState implements State {
    /** The order is not confirmed yet. */
    NOT_OPEN,
    OPEN,
    PARTLY_PAID,
    /** The money is paid, which closes this track; the order is done when it is delivered too (M5). */
    PAID,
    /** The order was cancelled: nothing is due, and payments are owed back (M2). */
    CALLED_OFF;

    public static final Track TRACK = new Track("collection");

    @Override
    public Track track() {
        return TRACK;
    }
}
