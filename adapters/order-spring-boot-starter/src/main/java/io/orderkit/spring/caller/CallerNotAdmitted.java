package io.orderkit.spring.caller;

import java.util.List;
import java.util.Optional;

/**
 * The exception for a request by a signed-in user who is not allowed to work with orders. The user has no role in the
 * process, or belongs to a tenant that this application does not serve.
 */
public final class CallerNotAdmitted extends RuntimeException {
    /** The reasons that this library can state in the reader's language. */
    public enum Reason {
        /** None of the user's authorities matches a role of the process. */
        NO_ROLE,
        /** This application does not serve the user's tenant. */
        UNKNOWN_TENANT
    }

    private static final long serialVersionUID = 1L;

    private final transient Optional<Reason> reason;
    private final transient List<String> figures;

    /**
     * Creates a failure with a message from the host's own {@link CallerResolver}.
     *
     * @param message the sentence to show to the user, in the user's language
     */
    public CallerNotAdmitted(String message) {
        this(message, Optional.empty(), List.of());
    }

    private CallerNotAdmitted(String message, Optional<Reason> reason, List<String> figures) {
        super(message);
        this.reason = reason;
        this.figures = List.copyOf(figures);
    }

    /**
     * Returns the failure for a user without a role.
     *
     * @param example an example of an authority that grants a role
     */
    public static CallerNotAdmitted noRole(String example) {
        return new CallerNotAdmitted(
                "no authority of this user is a role of the process; expected one such as " + example,
                Optional.of(Reason.NO_ROLE),
                List.of(example));
    }

    /** Returns the failure for a user whose tenant this application does not serve. */
    public static CallerNotAdmitted unknownTenant() {
        return new CallerNotAdmitted(
                "the tenant of this user is not served here", Optional.of(Reason.UNKNOWN_TENANT), List.of());
    }

    /** Returns the reason; empty if the host has provided its own message. */
    public Optional<Reason> reason() {
        return reason;
    }

    /** Returns the values for the placeholders of the reason's sentence, in sequence. */
    public List<String> figures() {
        return figures;
    }
}
