package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import java.util.Optional;
import java.util.Set;

/**
 * The orders that a reader may see. The host is responsible for authorisation and passes a scope to every query.
 *
 * @param customers the customers whose orders are visible; empty if all orders are visible
 */
public record ReadScope(Optional<Set<CustomerId>> customers) {
    public ReadScope {
        customers = customers.map(Set::copyOf);
    }

    /**
     * Returns whether the reader may see the orders of a customer. An order whose customer is unknown is visible only
     * to readers who may see all orders.
     */
    public boolean allows(Optional<CustomerId> customer) {
        return customers.isEmpty() || customer.filter(customers.get()::contains).isPresent();
    }

    /** Returns a scope that includes all orders. */
    public static ReadScope everything() {
        return new ReadScope(Optional.empty());
    }

    /** Returns a scope limited to the orders of the given customers. */
    public static ReadScope ofCustomers(Set<CustomerId> customers) {
        return new ReadScope(Optional.of(customers));
    }
}
