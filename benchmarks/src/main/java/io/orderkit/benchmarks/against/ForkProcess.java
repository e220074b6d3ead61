package io.orderkit.benchmarks.against;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A running JVM that executes a {@link Fork} and is idle between turns. Not thread-safe. */
final class ForkProcess implements AutoCloseable {
    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final OutputStream turns;

    /** @param name the name in messages */
    ForkProcess(String name, Process process) {
        this.name = name;
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.turns = process.getOutputStream();
    }

    /**
     * Runs a turn and returns the mean duration of the work in nanoseconds.
     *
     * @throws ComparisonFailed when the JVM has ended unexpectedly
     */
    double turn() throws IOException, InterruptedException {
        begin();
        String nanos = answers.readLine();
        if (nanos == null) {
            throw ended();
        }
        return Double.parseDouble(nanos);
    }

    private void begin() throws InterruptedException {
        try {
            turns.write('\n');
            turns.flush();
        } catch (IOException e) {
            ComparisonFailed failure = ended();
            failure.initCause(e);
            throw failure;
        }
    }

    /**
     * Ends the process, and returns the results of its most recent work.
     *
     * @throws ComparisonFailed when the process ends with an error
     */
    List<String> results() throws IOException, InterruptedException {
        turns.close();
        List<String> results = answers.lines().toList();
        if (process.waitFor() != 0) {
            throw ended();
        }
        return results;
    }

    private ComparisonFailed ended() throws InterruptedException {
        return new ComparisonFailed(name + " ended with status " + process.waitFor() + "; its own message says why");
    }

    /** Kills the process if it is still running. */
    @Override
    public void close() {
        process.destroy();
    }
}
