package io.orderkit.spring.desks;

import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.ports.TenantId;

/** A change to the desk of a tenant before it is opened: an ERP of its own, other limits, keys of data subjects. */
@FunctionalInterface
public interface OrderDeskCustomizer {
    /** Sets what this tenant's desk has otherwise. */
    void customize(TenantId tenant, OrderDeskBuilder desk);
}
