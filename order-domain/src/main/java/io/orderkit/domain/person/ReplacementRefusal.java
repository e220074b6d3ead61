package io.orderkit.domain.person;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a person cannot be replaced (X13). */
public enum ReplacementRefusal implements NamedRefusal {
    /** Nobody is assigned to the order yet, so there is nobody to replace. */
    NOBODY_TO_REPLACE,
    /** The successor and the person to be replaced are the same person. */
    SUCCESSOR_IS_PREDECESSOR;

    @Override
    public String requirement() {
        return "X13";
    }
}
