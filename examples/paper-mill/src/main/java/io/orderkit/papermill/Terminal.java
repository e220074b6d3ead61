package io.orderkit.papermill;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The output streams of the program, and their settings.
 *
 * @param out the output for results
 * @param err the stream for error messages and progress
 * @param colour whether {@code out} is coloured
 * @param progress whether progress is shown, which requires {@code err} to be a terminal
 * @param started the start time of the program
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean progress, Instant started) {
    /** Returns plain output, without colours or progress, for files, pipes and tests. */
    static Terminal plain(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, false, Instant.now());
    }

    /** Returns the output of this process. The output is always UTF-8; colours and progress appear only on a terminal. */
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
     * Returns whether a file descriptor is connected to a terminal. Java 17 can only check standard input and output
     * together, so the system command {@code test} checks each descriptor separately.
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

    /** Prints an error message, after all pending normal output. */
    void complain(String sentence) {
        out.flush();
        err.print(sentence + "\n");
        err.flush();
    }

    /** Replaces the progress line on a terminal. Nothing is printed if progress is not shown. */
    void showProgress(String text) {
        if (progress) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }
}
