package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A run of the scenario's steps in order. A step counts as acknowledged as soon as its call returns.
 *
 * @param phases the phases whose crash points are counted
 * @param shard the shard that contains the rows of the scenario's first order
 */
record CrashRun(Set<String> phases, int shard) {
    /** Executes all steps. */
    void run(Opened opened, CrashPointCounter points, Consumer<String> acknowledge) {
        for (CrashStep step : CrashScenario.of(opened, false, shard)) {
            if (phases.contains(step.phase())) {
                points.arm();
            }
            String value = step.call().apply(opened);
            points.disarm();
            acknowledge.accept(value);
        }
    }

    /**
     * Executes the step with the given index and all later steps. The first of these steps may
     * already have been executed before the crash.
     */
    void goOn(Opened opened, int from, Consumer<String> acknowledge) {
        List<CrashStep> steps = CrashScenario.of(opened, true, shard);
        for (CrashStep step : steps.subList(from, steps.size())) {
            acknowledge.accept(step.call().apply(opened));
        }
    }
}
