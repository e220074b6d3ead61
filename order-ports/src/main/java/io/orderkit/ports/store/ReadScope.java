package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import java.util.Optional;
import java.util.Set;

/**
 * The orders that a reader may see. The host authorises; every query receives a scope.
 *
 * @param customers only orders of these customers; all orders if empty
 */
public record ReadScope(Optional<Set<CustomerId>> customers) {
    public ReadScope {
        customers = customers.map(Set::copyOf);
    }

    /**
     * Returns whether the reader may see an order of that customer. Without a known customer, only a reader of all
     * orders may see it.
     */
    public boolean allows(Optional<CustomerId> customer) {
        return customers.isEmpty() || customer.filter(customers.get()::contains).isPresent();
    }

    /** Returns a scope with all orders. */
    public static ReadScope everything() {
        return new ReadScope(Optional.empty());
    }

    /** Returns a scope with the orders of some customers. */
    public static ReadScope ofCustomers(Set<CustomerId> customers) {
        return new ReadScope(Optional.of(customers));
    }
}
