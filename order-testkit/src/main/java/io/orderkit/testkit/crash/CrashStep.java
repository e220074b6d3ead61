package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.util.function.Function;

/**
 * A step of the scenario: a single port call and the preparation for it. Steps are idempotent: repeating a call returns
 * the same value as the acknowledged call.
 *
 * @param phase the phase: append, relay, archive or erasure
 * @param name a readable name
 * @param call the function that executes the step and returns the acknowledged value, or an empty string if there is
 *     none
 */
record CrashStep(String phase, String name, Function<Opened, String> call) {
    @Override
    public String toString() {
        return phase + ": " + name;
    }
}
