package io.orderkit.papermill;

import io.orderkit.papermill.input.Script;
import io.orderkit.papermill.report.Words;

/** How far a long script is, in one line that goes again; only where somebody watches. */
final class Progress {
    private static final int LONG = 200;
    private static final long PAUSE_NANOS = 100_000_000;

    private final Terminal terminal;
    private final Words words;
    private String file = "";
    private int lines;
    private boolean shown;
    private long next;

    Progress(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    void begin(Script script) {
        file = script.name();
        lines = script.lines().size();
        next = System.nanoTime();
    }

    void show(int line) {
        if (!terminal.progress() || lines < LONG || System.nanoTime() - next < 0) {
            return;
        }
        next = System.nanoTime() + PAUSE_NANOS;
        shown = true;
        terminal.err().print("\r\u001b[K" + words.say("mill.progress", "file", file, "line", line, "lines", lines));
        terminal.err().flush();
    }

    void clear() {
        if (shown) {
            shown = false;
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
