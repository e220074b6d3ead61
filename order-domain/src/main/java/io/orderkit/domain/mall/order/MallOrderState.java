package io.orderkit.domain.mall.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of the agreement with the member (M1, M2) and of the order as a whole (M5). */
public enum MallOrderState implements State {
    NOT_SUBMITTED,
    /** The order is submitted, and the member can still change or cancel it (M1). */
    SUBMITTED,
    /** The order was found invalid during the phone call, but the member can still correct it (M2). */
    FOUND_INVALID,
    /** The order is valid and can no longer be changed (M2). */
    CONFIRMED,
    /** Delivered and paid (M5). */
    DONE,
    CANCELLED;

    public static final Track TRACK = new Track("order");

    @Override
    public Track track() {
        return TRACK;
    }

    @Override
    public boolean isEnd() {
        return this == DONE || this == CANCELLED;
    }
}
