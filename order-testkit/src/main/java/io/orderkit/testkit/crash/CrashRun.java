package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The steps of the scenario, one after the other, each acknowledged when its call has returned. */
final class CrashRun {
    private CrashRun() {}

    /** Takes all steps; places count within some phases only. */
    static void run(Opened opened, CrashPoints points, Set<String> phases, Consumer<String> acknowledge) {
        for (CrashStep step : CrashScenario.of(opened, false)) {
            step.preparation().accept(opened);
            if (phases.contains(step.phase())) {
                points.arm();
            }
            String value = step.call().apply(opened);
            points.disarm();
            acknowledge.accept(value);
        }
    }

    /** Takes the steps from one on; the first may have been done already. */
    static void goOn(Opened opened, int from, Consumer<String> acknowledge) {
        List<CrashStep> steps = CrashScenario.of(opened, true);
        for (CrashStep step : steps.subList(from, steps.size())) {
            step.preparation().accept(opened);
            acknowledge.accept(step.call().apply(opened));
        }
    }
}
