package io.orderkit.ports;

/**
 * The failure of an external system to answer. The desk turns this failure into an {@code Unavailable} outcome or a
 * {@code facts-unavailable} refusal. The submitter of a command never sees the exception itself.
 */
public final class PortUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String port;
    private final State state;

    private enum State {
        NOTHING_DONE,
        OUTCOME_UNKNOWN,
        BROKEN
    }

    private PortUnavailable(String port, String message, State state, Throwable cause) {
        super(message, cause);
        this.port = port;
        this.state = state;
    }

    /** Returns a failure that had no effect and that a retry may overcome. */
    public static PortUnavailable nothingDone(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.NOTHING_DONE, cause);
    }

    /**
     * Returns a failure whose effect is unknown because the answer was lost. Submitting the command again with the same
     * id reveals its result.
     */
    public static PortUnavailable outcomeUnknown(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.OUTCOME_UNKNOWN, cause);
    }

    /** Returns a failure that had no effect and that persists until the system is repaired. */
    public static PortUnavailable broken(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.BROKEN, cause);
    }

    /** Returns the name of the port, such as {@code order-store}. */
    public String port() {
        return port;
    }

    /** Returns whether a retry may help. */
    public boolean isRetryable() {
        return state != State.BROKEN;
    }

    /** Returns whether the operation certainly had no effect. */
    public boolean isOutcomeKnown() {
        return state != State.OUTCOME_UNKNOWN;
    }
}
