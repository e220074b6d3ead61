package io.orderkit.spring.caller;

/** Somebody has signed in who may not work with orders: without a role of the process, or for a tenant that is not kept here. */
public final class CallerNotAdmitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CallerNotAdmitted(String message) {
        super(message);
    }
}
