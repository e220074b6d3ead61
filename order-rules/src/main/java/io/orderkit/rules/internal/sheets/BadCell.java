package io.orderkit.rules.internal.sheets;

import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.report.Finding;

/** The exception for a cell whose content does not fit its column. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 61;

    private final String maybe;

    public BadCell(String found, String expected, String maybe) {
        super("found \"" + PrintableText.text(found, LONGEST) + "\", expected " + expected);
        this.maybe = maybe;
    }

    /** Returns the value that was probably meant; empty if no valid value is similar. */
    public String maybe() {
        return maybe;
    }

    /** Returns a finding about the invalid cell. */
    public Finding in(String file, int line, String column) {
        return Finding.of(file, line, "column \"" + column + "\": " + getMessage())
                .maybe(maybe);
    }
}
