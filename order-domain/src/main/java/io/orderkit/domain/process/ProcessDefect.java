package io.orderkit.domain.process;

/** The failure caused by a programming error, such as a step that violates its row or an incomplete definition. */
public final class ProcessDefect extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ProcessDefect(String message) {
        super(message);
    }

    public ProcessDefect(String message, Throwable cause) {
        super(message, cause);
    }
}
