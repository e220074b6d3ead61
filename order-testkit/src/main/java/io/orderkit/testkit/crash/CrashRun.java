package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The steps of the scenario in sequence. A step is acknowledged when its call has returned.
 *
 * @param phases the phases whose places count
 * @param shard the shard with the rows of the scenario's first order
 */
record CrashRun(Set<String> phases, int shard) {
    /** Executes all steps. */
    void run(Opened opened, CrashPoints points, Consumer<String> acknowledge) {
        for (CrashStep step : CrashScenario.of(opened, false, shard)) {
            if (phases.contains(step.phase())) {
                points.arm();
            }
            String value = step.call().apply(opened);
            points.disarm();
            acknowledge.accept(value);
        }
    }

    /** Executes the steps from a given one on. The first of them may have been executed before. */
    void goOn(Opened opened, int from, Consumer<String> acknowledge) {
        List<CrashStep> steps = CrashScenario.of(opened, true, shard);
        for (CrashStep step : steps.subList(from, steps.size())) {
            acknowledge.accept(step.call().apply(opened));
        }
    }
}
