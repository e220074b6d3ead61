package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * A run of the scenario in a separate JVM, which halts at the n-th crash point. The arguments are the target's class, the number n, the
 * phases separated by commas, the shard, and the storage location.
 *
 * @param acknowledged the values acknowledged before the halt
 * @param completed whether the process completed the scenario
 */
record HaltedProcess(List<String> acknowledged, boolean completed) {
    private static final String MARK = "acknowledged ";

    static HaltedProcess run(Class<? extends CrashTarget> target, int n, CrashRun run, String place) {
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        ForkedJvm jvm = ForkedJvm.start(
                HaltedProcess.class,
                List.of(
                        target.getName(),
                        Integer.toString(n),
                        String.join(",", run.phases()),
                        Integer.toString(run.shard()),
                        place),
                line -> {
                    if (line.startsWith(MARK)) {
                        acknowledged.add(line.substring(MARK.length()));
                    }
                });
        try {
            int exit = jvm.awaitEnd();
            if (exit != 0 && exit != CrashPointCounter.HALTED) {
                throw new AssertionError("the process of boundary " + n + " ended with " + exit + "; expected "
                        + CrashPointCounter.HALTED + " (halted) or 0 (no such boundary); its output is above");
            }
            return new HaltedProcess(List.copyOf(acknowledged), exit == 0);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            jvm.process().destroyForcibly();
            throw new AssertionError("the test was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("the output of the process of boundary " + n + " could not be read", failed);
        }
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CrashPointCounter points = CrashPointCounter.haltingAt(Integer.parseInt(arguments[1]));
        CrashTarget target = Targets.made(arguments[0]);
        CrashRun run = new CrashRun(Set.of(arguments[2].split(",")), Integer.parseInt(arguments[3]));
        try (Opened opened = target.open(arguments[4], points)) {
            run.run(opened, points, value -> out.println(MARK + value));
        }
    }
}
