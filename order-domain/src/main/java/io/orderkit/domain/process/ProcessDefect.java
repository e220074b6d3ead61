package io.orderkit.domain.process;

/**
 * The exception for a programming error in a process, such as an incomplete definition or an event that the step's row
 * does not declare.
 */
public final class ProcessDefect extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ProcessDefect(String message) {
        super(message);
    }

    public ProcessDefect(String message, Throwable cause) {
        super(message, cause);
    }
}
