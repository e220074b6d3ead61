package io.orderkit.spring.desks;

import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.ports.TenantId;

/** A change to a tenant's desk before it is opened, such as a separate ERP, other limits, or data subjects' keys. */
@FunctionalInterface
public interface OrderDeskCustomizer {
    /** Changes the settings of this tenant's desk. */
    void customize(TenantId tenant, OrderDeskBuilder desk);
}
