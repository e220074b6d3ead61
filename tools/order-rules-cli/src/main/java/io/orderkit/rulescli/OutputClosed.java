package io.orderkit.rulescli;

/**
 * The exception for an output stream that its reader, for example the {@code head} command, has closed. The program
 * then ends without a message.
 */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
