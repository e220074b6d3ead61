package io.orderkit.testkit.internal.observing;

import java.util.Collections;
import java.util.List;

/** A misbehaving caller that modifies lists returned by a method. */
public final class MutatingCaller {
    private MutatingCaller() {}

    /** Reverses and empties a list. An unmodifiable list remains unchanged. */
    public static void with(List<?> given) {
        try {
            Collections.reverse(given);
            given.clear();
        } catch (UnsupportedOperationException refused) {
            // This exception is expected, because returned lists should be unmodifiable.
            return;
        }
    }
}
