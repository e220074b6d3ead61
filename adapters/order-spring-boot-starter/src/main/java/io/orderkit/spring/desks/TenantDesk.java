package io.orderkit.spring.desks;

import io.orderkit.desk.OrderDesk;
import io.orderkit.ports.TenantId;
import io.orderkit.spring.store.TenantPorts;

/**
 * The desk of one tenant, with its ports.
 *
 * @param tenant whose it is
 * @param desk where attempts come in
 * @param ports what it stands on
 */
public record TenantDesk(TenantId tenant, OrderDesk desk, TenantPorts ports) {}
