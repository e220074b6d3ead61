package io.orderkit.domain.mall.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of the delivery, which happens offline and is marked here (M3, M5). */
public enum MallDeliveryState implements State {
    NOT_ALLOCATED,
    /** Logistics, or a named person, is to prepare and ship it (M3). */
    ALLOCATED,
    /** The stock is prepared (M3). */
    PREPARED,
    /** The goods were shipped with the shipping order (M5). */
    SHIPPED,
    /** An attempt to deliver failed; the delivery person still has the goods. */
    DELIVERY_FAILED,
    /** The goods are back; they are allocated again, or the order is cancelled. */
    RETURNED_TO_SENDER,
    /** The goods were lost during transport; they are shipped again, or the order is cancelled (M5). */
    LOST,
    /** The goods are delivered, which closes this track; the order is done when it is paid too (M5). */
    DELIVERED;

    public static final Track TRACK = new Track("delivery");

    @Override
    public Track track() {
        return TRACK;
    }
}
