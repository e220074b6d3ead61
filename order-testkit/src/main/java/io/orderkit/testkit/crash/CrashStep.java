package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.util.function.Function;

/**
 * A step of the scenario: one call to a port, with what leads to it. It may be done again: when the first time was acknowledged it says the same.
 *
 * @param phase append, relay, archive or erasure
 * @param name for people
 * @param call does it; returns what it acknowledges beside the fact that it was done, or an empty text
 */
record CrashStep(String phase, String name, Function<Opened, String> call) {
    @Override
    public String toString() {
        return phase + ": " + name;
    }
}
