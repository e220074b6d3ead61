package io.orderkit.spring.caller;

import io.orderkit.ports.TenantId;

/** Finds the tenant of a request from the security context. An application with several tenants defines a bean of this type. */
@FunctionalInterface
public interface TenantResolver {
    /**
     * Returns the tenant of the current request.
     *
     * @throws CallerUnknown when nobody has signed in
     */
    TenantId current();
}
