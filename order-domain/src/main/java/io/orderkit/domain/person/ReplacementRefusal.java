package io.orderkit.domain.person;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a person cannot be replaced (X13). */
public enum ReplacementRefusal implements NamedRefusal {
    /** The order names nobody who could be replaced. */
    NOBODY_TO_REPLACE,
    /** The successor and the replaced person are the same. */
    SUCCESSOR_IS_PREDECESSOR;

    @Override
    public String requirement() {
        return "X13";
    }
}
