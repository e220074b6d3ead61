package io.orderkit.domain.policy;

/** The failure to get a verdict because a rule failed or exceeded its limit. */
public final class PolicyFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PolicyFailure(String message) {
        super(message);
    }

    public PolicyFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
