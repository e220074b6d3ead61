package io.orderkit.spring.caller;

import io.orderkit.ports.TenantId;

/** Finds whose orders a request is about, from the security context. An application with several tenants brings a bean. */
@FunctionalInterface
public interface TenantResolver {
    /**
     * Returns the tenant of the present request.
     *
     * @throws CallerUnknown when nobody has signed in
     */
    TenantId current();
}
