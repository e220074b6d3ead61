package io.orderkit.papermill;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The place where the program writes.
 *
 * @param out what happened
 * @param err what is wrong, and how far the program is
 * @param colour whether {@code out} is in colour
 * @param progress whether a person watches {@code err}
 * @param started when the program was started
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean progress, Instant started) {
    /** Files, pipes and tests: no colour, no progress. */
    static Terminal plain(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, false, Instant.now());
    }

    /** The process's own: UTF-8 whatever the locale, colour and progress only where somebody looks. */
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

    /** Java 17 answers for input and output together; the system's own test answers for each. */
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

    /** Prints a line about what is wrong, after what was printed before. */
    void complain(String sentence) {
        out.flush();
        err.print(sentence + "\n");
        err.flush();
    }

    /** Shows how far the program is, in a line that the next one replaces; only where a person watches. */
    void showProgress(String text) {
        if (progress) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }
}
