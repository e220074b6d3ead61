package io.orderkit.ports;

/**
 * Something outside does not answer. The desk turns it into an {@code Unavailable} outcome or a {@code facts-unavailable}
 * refusal; nobody who submits a command sees it.
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

    /** Nothing was done, and trying again may help. */
    public static PortUnavailable nothingDone(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.NOTHING_DONE, cause);
    }

    /** It may have been done or not: the answer was lost. The same command id finds out. */
    public static PortUnavailable outcomeUnknown(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.OUTCOME_UNKNOWN, cause);
    }

    /** Nothing was done, and trying again is of no use until somebody mends it. */
    public static PortUnavailable broken(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, State.BROKEN, cause);
    }

    /** Which port, as {@code order-store}. */
    public String port() {
        return port;
    }

    public boolean isRetryable() {
        return state != State.BROKEN;
    }

    /** Whether it is certain that nothing was done. */
    public boolean isOutcomeKnown() {
        return state != State.OUTCOME_UNKNOWN;
    }
}
