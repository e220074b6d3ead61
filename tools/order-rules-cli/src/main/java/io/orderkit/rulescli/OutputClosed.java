package io.orderkit.rulescli;

/** The end of the output: its reader has closed it, as {@code | head} does. The program then stops without a message. */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
