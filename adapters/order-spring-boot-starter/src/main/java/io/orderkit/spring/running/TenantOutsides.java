package io.orderkit.spring.running;

import io.orderkit.ports.TenantId;

/**
 * A source of each tenant's outgoing ports. If the host does not define a {@code TenantOutsides} bean, all tenants
 * share the host's EventPublisher, DocumentSender and ErpEffects beans.
 */
@FunctionalInterface
public interface TenantOutsides {
    OutsidePorts of(TenantId tenant);
}
