package io.orderkit.spring.caller;

/**
 * Finds the party behind the present request. The default reads Spring Security's context; a host with other means brings a bean. It never reads a
 * body, a parameter or a header that the client chooses.
 */
@FunctionalInterface
public interface CallerResolver {
    /**
     * Returns the caller.
     *
     * @throws CallerUnknown when nobody has signed in
     * @throws CallerNotAdmitted when somebody has who may not work with orders
     */
    Caller current();
}
