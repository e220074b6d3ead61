package io.orderkit.spring.store;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;

/**
 * The storage of all tenants. A host that stores its orders outside its data source defines a {@code TenantStores}
 * bean.
 */
@FunctionalInterface
public interface TenantStores {
    /**
     * Returns the ports for a tenant's orders.
     *
     * @throws PortUnavailable if the storage does not meet a requirement; the exception message is a single sentence
     */
    TenantPorts of(TenantId tenant);
}
