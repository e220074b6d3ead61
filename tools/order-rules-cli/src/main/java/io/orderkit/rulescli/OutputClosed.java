package io.orderkit.rulescli;

/**
 * The exception for an output stream whose reader has closed it, for example the {@code head} command. The program then
 * ends without a message.
 */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
