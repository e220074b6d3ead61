package io.orderkit.spring.running;

import io.orderkit.ports.TenantId;

/**
 * A source of each tenant's outgoing ports. If the host does not define a {@code TenantOutsides} bean, its beans for
 * the three ports are used for all tenants.
 */
@FunctionalInterface
public interface TenantOutsides {
    OutsidePorts of(TenantId tenant);
}
