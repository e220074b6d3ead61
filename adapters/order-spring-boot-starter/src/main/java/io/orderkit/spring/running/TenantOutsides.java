package io.orderkit.spring.running;

import io.orderkit.ports.TenantId;

/** The outgoing ports of each tenant. Without a bean of this type, the beans of the three ports serve all tenants. */
@FunctionalInterface
public interface TenantOutsides {
    OutsidePorts of(TenantId tenant);
}
