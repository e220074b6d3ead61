package io.orderkit.ports;

/**
 * The exception for an external system that does not answer. The desk turns the exception into an {@code Unavailable}
 * outcome or a {@code facts-unavailable} refusal. The person or program that submits a command never sees the exception
 * itself.
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

    /** Returns an exception for a failure that had no effect; a retry may succeed. */
    public static PortUnavailable nothingDone(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.NOTHING_DONE, cause);
    }

    /**
     * Returns an exception for an operation whose effect is unknown because the answer was lost. To learn the result,
     * submit the command again with the same id.
     */
    public static PortUnavailable outcomeUnknown(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.OUTCOME_UNKNOWN, cause);
    }

    /** Returns an exception for a failure that had no effect but will persist until the system is repaired. */
    public static PortUnavailable broken(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.BROKEN, cause);
    }

    /** Returns the name of the port that failed, such as {@code order-store}. */
    public String port() {
        return port;
    }

    /** Returns whether a retry might succeed. */
    public boolean isRetryable() {
        return state != State.BROKEN;
    }

    /** Returns whether the operation certainly had no effect. */
    public boolean isOutcomeKnown() {
        return state != State.OUTCOME_UNKNOWN;
    }
}
