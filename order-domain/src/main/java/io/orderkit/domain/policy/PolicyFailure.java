package io.orderkit.domain.policy;

/** The failure of the rules to give a verdict: a rule failed, or did not end within its limit. */
public final class PolicyFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PolicyFailure(String message) {
        super(message);
    }

    public PolicyFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
