package com.example.forwarding;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.RefusalCode;

/** The reasons for refusing a truck reservation. */
public enum ForwardingRefusal implements RefusalCode {
    DAY_PAST,
    TRUCK_UNKNOWN;

    @Override
    public String code() {
        return "acme:" + Names.kebab(this);
    }

    @Override
    public String requirement() {
        return "F1";
    }
}
