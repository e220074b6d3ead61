package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.util.function.Function;

/**
 * A step of the scenario: one call to a port, with its preparation. It is idempotent: a repeated call returns what the acknowledged call
 * returned.
 *
 * @param phase append, relay, archive or erasure
 * @param name a readable name
 * @param call executes the step; returns the acknowledged value, or an empty text if there is none
 */
record CrashStep(String phase, String name, Function<Opened, String> call) {
    @Override
    public String toString() {
        return phase + ": " + name;
    }
}
