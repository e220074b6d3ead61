package io.orderkit.rulescli;

import java.util.function.LongSupplier;

/** The line on {@code err} that says how far a long comparison is: on one line where somebody looks, now and then a line elsewhere. */
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
     * Begins.
     *
     * @param size of the file in bytes; 0 when not known
     * @param bytes how many of them were read
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
