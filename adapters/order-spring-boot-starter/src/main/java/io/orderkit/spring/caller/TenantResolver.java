package io.orderkit.spring.caller;

import io.orderkit.ports.TenantId;

/**
 * A source of the current request's tenant, read from the security context. An application with several tenants defines a
 * {@code TenantResolver} bean.
 */
@FunctionalInterface
public interface TenantResolver {
    /**
     * Returns the tenant of the current request.
     *
     * @throws CallerUnknown if nobody is signed in
     */
    TenantId current();
}
