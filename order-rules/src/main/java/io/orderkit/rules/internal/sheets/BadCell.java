package io.orderkit.rules.internal.sheets;

import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.report.Finding;

/** A cell that does not hold what its column is for. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 61;

    private final String maybe;

    public BadCell(String found, String expected, String maybe) {
        super("found \"" + PrintableText.text(found, LONGEST) + "\", expected " + expected);
        this.maybe = maybe;
    }

    /** Returns what was maybe meant; empty when nothing is near. */
    public String maybe() {
        return maybe;
    }

    /** Returns the finding about it. */
    public Finding in(String file, int line, String column) {
        return Finding.of(file, line, "column \"" + column + "\": " + getMessage())
                .maybe(maybe);
    }
}
