package io.orderkit.rules.internal.sheets;

/** A cell that does not hold what its column is for; the message says what was found, what was expected, what was maybe meant. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    public BadCell(String found, String expected, String maybe) {
        super("found \"" + found + "\", expected " + expected + (maybe.isEmpty() ? "" : "; maybe " + maybe));
    }
}
