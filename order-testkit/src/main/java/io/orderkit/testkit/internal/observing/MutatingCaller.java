package io.orderkit.testkit.internal.observing;

import java.util.Collections;
import java.util.List;

/** A caller that tries to change a list that it was given. */
public final class MutatingCaller {
    private MutatingCaller() {}

    /** Empties the list if it lets itself be emptied, else turns it round; a list that refuses stays as it is. */
    public static void with(List<?> given) {
        try {
            Collections.reverse(given);
            given.clear();
        } catch (UnsupportedOperationException refused) {
            // As it should be.
            return;
        }
    }
}
