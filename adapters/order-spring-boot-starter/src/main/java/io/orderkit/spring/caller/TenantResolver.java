package io.orderkit.spring.caller;

import io.orderkit.ports.TenantId;

/** The source of a request's tenant, read from the security context. An application with several tenants defines a bean of this type. */
@FunctionalInterface
public interface TenantResolver {
    /**
     * Returns the tenant of the current request.
     *
     * @throws CallerUnknown when nobody has signed in
     */
    TenantId current();
}
