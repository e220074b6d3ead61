package io.orderkit.spring.caller;

/**
 * The source of the current request's caller. The default reads Spring Security's context; a host with another mechanism defines a bean. It
 * never reads a body, a parameter or a header that the client chooses.
 */
@FunctionalInterface
public interface CallerResolver {
    /**
     * Returns the caller.
     *
     * @throws CallerUnknown when nobody has signed in
     * @throws CallerNotAdmitted when the signed-in user must not work with orders
     */
    Caller current();
}
