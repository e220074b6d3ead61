package io.orderkit.domain.policy;

/** The exception for a verdict that cannot be reached because a rule failed or exceeded its limit. */
public final class PolicyFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PolicyFailure(String message) {
        super(message);
    }

    public PolicyFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
