package io.orderkit.rulescli;

import java.util.function.LongSupplier;

/**
 * The progress of a long comparison, shown on the error stream. If the stream is a terminal, a single line is updated
 * in place. Otherwise, a new line is printed every few seconds.
 */
final class ProgressLine {
    private static final long EVERY = 1L << 10;
    private static final long NANOS_WATCHED = 300_000_000L;
    private static final long NANOS_ELSEWHERE = 5_000_000_000L;

    private final Console console;
    private final long size;
    private final LongSupplier bytes;
    private long next;
    private boolean shown;

    /**
     * Creates the progress line of one comparison.
     *
     * @param size the size of the fact file in bytes; 0 if the size is unknown
     * @param bytes the number of bytes that have been read from the fact file
     */
    ProgressLine(Console console, long size, LongSupplier bytes) {
        this.console = console;
        this.size = size;
        this.bytes = bytes;
        this.next = System.nanoTime() + (console.watched() ? NANOS_WATCHED : NANOS_ELSEWHERE);
    }

    void print(long judged) {
        if (judged % EVERY != 0 || System.nanoTime() < next) {
            return;
        }
        next = System.nanoTime() + (console.watched() ? NANOS_WATCHED : NANOS_ELSEWHERE);
        String text = size > 0
                ? console.words("progress", "facts", judged, "percent", Math.min(100, 100 * bytes.getAsLong() / size))
                : console.words("progress-of-unknown", "facts", judged);
        console.err().print(console.watched() ? "\r" + text : text + "\n");
        console.err().flush();
        shown = true;
    }

    void end() {
        if (shown && console.watched()) {
            console.err().print("\n");
            console.err().flush();
        }
    }
}
