package io.orderkit.domain.mall.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of a delivery, which takes place offline and is only marked in this process (M3, M5). */
public enum MallDeliveryState implements State {
    NOT_ALLOCATED,
    /** The order is allocated to logistics or to a named person, who must prepare and ship it (M3). */
    ALLOCATED,
    /** The stock for the order is prepared (M3). */
    PREPARED,
    /** The goods have left under a shipping order (M5). */
    SHIPPED,
    /** A delivery attempt failed, and the delivery person still has the goods. */
    DELIVERY_FAILED,
    /** The goods came back, so the order must be reallocated or cancelled. */
    RETURNED_TO_SENDER,
    /** The goods were lost during transport, so they must be shipped again or the order cancelled (M5). */
    LOST,
    /** The goods are delivered, which closes this track; once the order is paid as well, it is done (M5). */
    DELIVERED;

    public static final Track TRACK = new Track("delivery");

    @Override
    public Track track() {
        return TRACK;
    }
}
