package io.orderkit.ports;

/**
 * Something outside does not answer. The desk turns it into an {@code Unavailable} outcome or a {@code facts-unavailable}
 * refusal; nobody who submits a command sees it.
 */
public final class PortUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String port;
    private final boolean retryable;
    private final boolean outcomeKnown;

    private PortUnavailable(String port, String message, boolean retryable, boolean outcomeKnown, Throwable cause) {
        super(message, cause);
        this.port = port;
        this.retryable = retryable;
        this.outcomeKnown = outcomeKnown;
    }

    /** Nothing was done, and trying again may help. */
    public static PortUnavailable nothingDone(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, true, true, cause);
    }

    /** It may have been done or not: the answer was lost. The same command id finds out. */
    public static PortUnavailable outcomeUnknown(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, true, false, cause);
    }

    /** Nothing was done, and trying again is of no use until somebody mends it. */
    public static PortUnavailable broken(String port, String message, Throwable cause) {
        return new PortUnavailable(port, message, false, true, cause);
    }

    /** Which port, as {@code order-store}. */
    public String port() {
        return port;
    }

    public boolean isRetryable() {
        return retryable;
    }

    /** Whether it is certain that nothing was done. */
    public boolean isOutcomeKnown() {
        return outcomeKnown;
    }
}
