package io.orderkit.spring.store;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;

/** The storage of all tenants. A host that keeps orders outside its data source defines a bean of this type. */
@FunctionalInterface
public interface TenantStores {
    /**
     * Returns the ports on a tenant's orders.
     *
     * @throws PortUnavailable with one sentence, when the storage does not meet a requirement
     */
    TenantPorts of(TenantId tenant);
}
