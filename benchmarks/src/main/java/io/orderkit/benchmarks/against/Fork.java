package io.orderkit.benchmarks.against;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One measurement in the JVM of one release. A driver's {@code main} calls it; {@link Side} starts that JVM and reads what it prints.
 *
 * @param measure the measure
 * @param time how long to warm up, and then how long to measure
 * @param story the script of the order's life
 */
public record Fork(Measure measure, Duration time, Path story) {
    static final String NANOS = "nanos ";
    static final String RESULT = "result ";

    /** Returns the fork that {@link #arguments} describes. */
    public static Fork of(String... arguments) {
        return new Fork(Measure.valueOf(arguments[0]), Duration.parse(arguments[1]), Path.of(arguments[2]));
    }

    List<String> arguments() {
        return List.of(measure.name(), time.toString(), story.toString());
    }

    /** Measures and prints the nanoseconds and the results, one line each. */
    public void run(Workloads workloads) throws IOException {
        Path directory = Files.createTempDirectory("against-release");
        try (Workload work = workloads.open(measure, story, directory)) {
            WorkDone done = measure.isWarm() ? warm(work) : sinceStart(work);
            System.out.println(NANOS + done.nanos());
            done.results().forEach(line -> System.out.println(RESULT + line));
        } finally {
            remove(directory);
        }
    }

    private WorkDone warm(Workload work) {
        repeated(work);
        return repeated(work);
    }

    /** The mean: what happens now and then, as a collection of garbage, is a part of the cost. */
    private WorkDone repeated(Workload work) {
        long until = System.nanoTime() + time.toNanos();
        double nanos = 0;
        int times = 0;
        WorkDone done;
        do {
            done = work.run();
            nanos += done.nanos();
            times++;
        } while (System.nanoTime() < until);
        return new WorkDone(nanos / times, done.results());
    }

    private static WorkDone sinceStart(Workload work) {
        WorkDone done = work.run();
        long now = System.currentTimeMillis();
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return new WorkDone(Duration.ofMillis(now - began).toNanos(), done.results());
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
