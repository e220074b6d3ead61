package io.orderkit.domain.process;

/** The program is broken: a step did what its row in the table does not say, or a definition is incomplete. */
public final class ProcessDefect extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ProcessDefect(String message) {
        super(message);
    }

    public ProcessDefect(String message, Throwable cause) {
        super(message, cause);
    }
}
