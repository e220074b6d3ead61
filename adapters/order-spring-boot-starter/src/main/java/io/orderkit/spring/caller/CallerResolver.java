package io.orderkit.spring.caller;

/**
 * A source of the current request's caller. The default implementation reads Spring Security's context. A host with another mechanism
 * defines a bean of this type. An implementation must not read a body, a parameter or a header that the client chooses.
 */
@FunctionalInterface
public interface CallerResolver {
    /**
     * Returns the caller.
     *
     * @throws CallerUnknown if nobody is signed in
     * @throws CallerNotAdmitted if the signed-in user is not allowed to work with orders
     */
    Caller current();
}
