package com.example.forwarding;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The state of the truck reservation, which is tracked in addition to the handbook's states. */
public enum ForwardingState implements State {
    NO_TRUCK,
    TRUCK_RESERVED;

    public static final Track TRACK = new Track("acme:forwarding");

    @Override
    public Track track() {
        return TRACK;
    }

    @Override
    public String wireName() {
        return "acme:" + Names.kebab(this);
    }
}
