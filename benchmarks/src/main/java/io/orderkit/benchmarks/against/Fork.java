package io.orderkit.benchmarks.against;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sequence of measurements that a single JVM executes. The {@code main} method of a release's driver runs the measurements. For each
 * line of input, the JVM prints the mean duration of the work in nanoseconds, or the size of its result in bytes. At the
 * end of the input, the JVM prints the results of the work. {@link ForkProcess} controls the JVM from outside.
 *
 * @param measure the measure
 * @param story the script with the order's story
 */
public record Fork(Measure measure, Path story) {
    /**
     * The length of a turn, in processor time. A busy machine therefore does not reduce the amount of work done in a
     * turn.
     */
    private static final Duration TURN = Duration.ofMillis(250);

    /** Creates a fork from its command-line arguments, as {@link #arguments} returns them. */
    public static Fork of(String... arguments) {
        return new Fork(Measure.valueOf(arguments[0]), Path.of(arguments[1]));
    }

    List<String> arguments() {
        return List.of(measure.name(), story.toString());
    }

    /** Runs one turn for each line of input, until the input ends. */
    public void run(Workloads workloads) throws IOException {
        Path directory = Files.createTempDirectory("against-release");
        try (Workload work = workloads.open(measure, story, directory)) {
            BufferedReader turns = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            List<String> results = List.of();
            while (turns.readLine() != null) {
                WorkDone done = switch (measure.kind()) {
                    case WARM -> turn(work);
                    case START -> sinceStart(work);
                    case SIZE -> work.run();
                };
                results = done.results();
                System.out.println(done.amount());
            }
            results.forEach(System.out::println);
        } finally {
            remove(directory);
        }
    }

    /**
     * Repeats the work for one turn, and returns the mean duration of one repetition. The mean includes tasks that only
     * some of the repetitions perform.
     */
    private static WorkDone turn(Workload work) {
        long until = Stopwatch.PROCESSOR.nanos() + TURN.toNanos();
        double nanos = 0;
        int times = 0;
        WorkDone done;
        do {
            done = work.run();
            nanos += done.amount();
            times++;
        } while (Stopwatch.PROCESSOR.nanos() < until);
        return new WorkDone(nanos / times, done.results());
    }

    /**
     * Runs the work once, and measures the processor time of all threads since the start of the JVM. On a busy machine, the wall-clock time
     * of a start can vary by a factor of two.
     */
    private static WorkDone sinceStart(Workload work) {
        WorkDone done = work.run();
        Duration used = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow(
                        () -> new IllegalStateException("this system does not know the processor time of a process"));
        return new WorkDone(used.toNanos(), done.results());
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
