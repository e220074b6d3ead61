package io.orderkit.domain.mall.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of a delivery (M3, M5). The delivery takes place offline, and this process only records its status. */
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
    /** The goods were lost during transport, so the order must be shipped again or cancelled (M5). */
    LOST,
    /** The goods are delivered, and the delivery track is closed. Once the order is also paid, it is done (M5). */
    DELIVERED;

    public static final Track TRACK = new Track("delivery");

    @Override
    public Track track() {
        return TRACK;
    }
}
