package io.orderkit.rulescli;

/** The end of a reader of the output, as behind {@code | head}: there is nothing to say about it, and nothing more to do. */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
