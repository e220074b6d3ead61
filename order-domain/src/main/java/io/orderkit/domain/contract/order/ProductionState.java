package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The making of the goods (C10–C12). */
public enum ProductionState implements State {
    NOT_ORDERED,
    /** CS has signed the production order. */
    ISSUED,
    /** Production has signed it: it is made. */
    RELEASED,
    /** The warehouse holds what was ordered, and sales has been told (C13). */
    COMPLETED;

    public static final Track TRACK = new Track("production");

    @Override
    public Track track() {
        return TRACK;
    }
}
