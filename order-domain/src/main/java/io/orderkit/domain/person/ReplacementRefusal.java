package io.orderkit.domain.person;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a person cannot be replaced (X13). */
public enum ReplacementRefusal implements NamedRefusal {
    /** Nobody who could be replaced is assigned to the order. */
    NOBODY_TO_REPLACE,
    /** The successor and the person to be replaced are the same person. */
    SUCCESSOR_IS_PREDECESSOR;

    @Override
    public String requirement() {
        return "X13";
    }
}
