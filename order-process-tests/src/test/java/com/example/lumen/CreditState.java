package com.example.lumen;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The state of the credit that the company grants for the order (L1). */
public enum CreditState implements State {
    HELD,
    RELEASED;

    public static final Track TRACK = new Track("lumen:credit");

    @Override
    public Track track() {
        return TRACK;
    }

    @Override
    public String wireName() {
        return "lumen:credit-" + Names.kebab(this);
    }
}
