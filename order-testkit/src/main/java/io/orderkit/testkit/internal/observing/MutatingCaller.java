package io.orderkit.testkit.internal.observing;

import java.util.Collections;
import java.util.List;

/** A caller that tries to change a list that a method returned. */
public final class MutatingCaller {
    private MutatingCaller() {}

    /** Reverses and empties the list if it allows changes; an unmodifiable list is unchanged. */
    public static void with(List<?> given) {
        try {
            Collections.reverse(given);
            given.clear();
        } catch (UnsupportedOperationException refused) {
            // The list is unmodifiable, as it should be.
            return;
        }
    }
}
