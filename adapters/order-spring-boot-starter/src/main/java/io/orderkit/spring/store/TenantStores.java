package io.orderkit.spring.store;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;

/** The storage of all tenants. A host that keeps orders elsewhere than in its data source brings a bean of its own. */
@FunctionalInterface
public interface TenantStores {
    /**
     * Returns the ports on a tenant's orders.
     *
     * @throws PortUnavailable in one sentence, when the storage is not as it must be
     */
    TenantPorts of(TenantId tenant);
}
