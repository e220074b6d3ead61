package io.orderkit.spring.caller;

/**
 * A source of the current request's caller. The default implementation uses Spring Security's context. A host with another security
 * mechanism defines its own {@code CallerResolver} bean. An implementation must not derive the caller from a body, parameter or header that
 * the client chooses.
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
