package io.orderkit.rulescli;

/**
 * The exception for an output that was closed by its reader, for example by the {@code head} command. The program then ends without a
 * message.
 */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
