package io.orderkit.rulescli;

/** The end of the output: its reader has gone, as behind {@code | head}. There is nothing to say and nothing more to do. */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
