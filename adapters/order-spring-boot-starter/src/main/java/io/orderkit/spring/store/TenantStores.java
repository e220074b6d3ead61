package io.orderkit.spring.store;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;

/** The storage of all tenants. A host that stores orders outside its data source defines a bean of this type. */
@FunctionalInterface
public interface TenantStores {
    /**
     * Returns the ports for a tenant's orders.
     *
     * @throws PortUnavailable if the storage does not meet a requirement; the message is one sentence
     */
    TenantPorts of(TenantId tenant);
}
