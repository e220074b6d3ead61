package io.orderkit.rules.internal.sheets;

import io.orderkit.rules.Finding;

/** A cell that does not hold what its column is for. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final String maybe;

    public BadCell(String found, String expected, String maybe) {
        super("found \"" + cut(found) + "\", expected " + expected);
        this.maybe = maybe;
    }

    private static String cut(String found) {
        return found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }

    /** What was maybe meant; empty when nothing is near. */
    public String maybe() {
        return maybe;
    }

    /** The finding about it. */
    public Finding in(String file, int line, String column) {
        return Finding.of(file, line, "column \"" + column + "\": " + getMessage())
                .maybe(maybe);
    }
}
