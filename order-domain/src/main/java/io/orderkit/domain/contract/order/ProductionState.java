package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of the production of the goods (C10–C12). */
public enum ProductionState implements State {
    NOT_ORDERED,
    /** CS has signed the production order. */
    ISSUED,
    /** Production has signed the production order, and the goods are made. */
    RELEASED,
    /** The warehouse holds the ordered goods, and sales was notified (C13). */
    COMPLETED;

    public static final Track TRACK = new Track("production");

    @Override
    public Track track() {
        return TRACK;
    }
}
