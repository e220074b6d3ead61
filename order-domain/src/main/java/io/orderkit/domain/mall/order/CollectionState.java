package io.orderkit.domain.mall.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of payment collection, which is tracked independently of allocation, shipping and delivery (M4). */
public enum CollectionState implements State {
    /** The order is not confirmed, so no money is collected yet. */
    NOT_OPEN,
    OPEN,
    PARTLY_PAID,
    /**
     * The order is paid, and the collection track is closed. Once the goods are also delivered, the order is done (M5).
     */
    PAID,
    /** The order was cancelled, so nothing is due and any payments must be refunded (M2). */
    CALLED_OFF;

    public static final Track TRACK = new Track("collection");

    @Override
    public Track track() {
        return TRACK;
    }
}
