package io.orderkit.spring.desks;

import io.orderkit.desk.OrderDesk;
import io.orderkit.ports.TenantId;
import io.orderkit.spring.store.TenantPorts;

/**
 * The desk of one tenant, together with its ports.
 *
 * @param tenant the tenant
 * @param desk the desk that handles the tenant's attempts
 * @param ports the ports that the desk uses
 */
public record TenantDesk(TenantId tenant, OrderDesk desk, TenantPorts ports) {}
