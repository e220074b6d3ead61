package io.orderkit.domain.process;

/** The failure of a broken program: a step violated its row in the table, or a definition is incomplete. */
public final class ProcessDefect extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ProcessDefect(String message) {
        super(message);
    }

    public ProcessDefect(String message, Throwable cause) {
        super(message, cause);
    }
}
