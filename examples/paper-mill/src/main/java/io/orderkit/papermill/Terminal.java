package io.orderkit.papermill;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The output of the program.
 *
 * @param out the output for results
 * @param err the output for faults and progress
 * @param colour whether {@code out} is coloured
 * @param progress whether a person watches {@code err}
 * @param started the start time of the program
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean progress, Instant started) {
    /** Returns an output without colour and progress, for files, pipes and tests. */
    static Terminal plain(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, false, Instant.now());
    }

    /** Returns the output of this process: UTF-8 whatever the locale, with colour and progress only on a terminal. */
    static Terminal ofThisProcess() {
        Instant started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        boolean able = !System.getenv().getOrDefault("TERM", "dumb").equals("dumb");
        boolean colour = able && System.getenv().getOrDefault("NO_COLOR", "").isEmpty() && isTerminal(1);
        return new Terminal(to(FileDescriptor.out), to(FileDescriptor.err), colour, able && isTerminal(2), started);
    }

    private static PrintStream to(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, StandardCharsets.UTF_8);
    }

    /**
     * Returns whether a file descriptor is a terminal. Java 17 answers only for input and output together; the system's own test answers
     * for each.
     */
    private static boolean isTerminal(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", String.valueOf(descriptor))
                            .inheritIO()
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Prints a line about a fault, after everything that was printed before. */
    void complain(String sentence) {
        out.flush();
        err.print(sentence + "\n");
        err.flush();
    }

    /** Shows the progress in a line that the next one replaces, only where a person watches. */
    void showProgress(String text) {
        if (progress) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }
}
