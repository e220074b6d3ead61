package io.orderkit.testkit.internal.observing;

import java.util.Collections;
import java.util.List;

/** A misbehaving caller that modifies the lists that a method returns. */
public final class MutatingCaller {
    private MutatingCaller() {}

    /** Reverses a list and then clears it. The method has no effect on an unmodifiable list. */
    public static void with(List<?> given) {
        try {
            Collections.reverse(given);
            given.clear();
        } catch (UnsupportedOperationException refused) {
            // The exception is expected, because returned lists should be unmodifiable.
            return;
        }
    }
}
