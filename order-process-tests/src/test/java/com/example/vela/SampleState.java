package com.example.vela;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The state of one sample (V1). */
public enum SampleState implements State {
    REQUESTED,
    SENT;

    public static final Track TRACK = new Track("vela:sample");

    @Override
    public Track track() {
        return TRACK;
    }

    @Override
    public String wireName() {
        return "vela:sample-" + Names.kebab(this);
    }
}
