package io.orderkit.spring.caller;

/** The exception for a request by somebody who has not signed in. */
public final class CallerUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CallerUnknown() {
        super("nobody has signed in; expected an authenticated user in the security context");
    }
}
