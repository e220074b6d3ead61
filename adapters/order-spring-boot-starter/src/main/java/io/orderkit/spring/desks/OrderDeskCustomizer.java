package io.orderkit.spring.desks;

import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.ports.TenantId;

/**
 * A customizer of a tenant's desk, applied before the desk is opened. For example, a customizer can set a separate ERP,
 * other limits, or the keys of data subjects.
 */
@FunctionalInterface
public interface OrderDeskCustomizer {
    /** Changes the settings of this tenant's desk. */
    void customize(TenantId tenant, OrderDeskBuilder desk);
}
