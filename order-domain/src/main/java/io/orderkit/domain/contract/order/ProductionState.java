package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The production states of the ordered goods (C10–C12). */
public enum ProductionState implements State {
    NOT_ORDERED,
    /** CS has signed the production order. */
    ISSUED,
    /** Production has signed the production order and is making the goods. */
    RELEASED,
    /** The warehouse holds all ordered goods, and sales has been notified (C13). */
    COMPLETED;

    public static final Track TRACK = new Track("production");

    @Override
    public Track track() {
        return TRACK;
    }
}
