package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The steps of the scenario, one after the other, each acknowledged when its call has returned.
 *
 * @param phases in which the places count
 * @param shard where the rows of the scenario's first order are
 */
record CrashRun(Set<String> phases, int shard) {
    /** Takes all steps. */
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

    /** Takes the steps from one on; the first may have been done already. */
    void goOn(Opened opened, int from, Consumer<String> acknowledge) {
        List<CrashStep> steps = CrashScenario.of(opened, true, shard);
        for (CrashStep step : steps.subList(from, steps.size())) {
            acknowledge.accept(step.call().apply(opened));
        }
    }
}
