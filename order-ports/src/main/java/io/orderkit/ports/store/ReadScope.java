package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader may see. The host authorises; every query is given one.
 *
 * @param customers only orders of these customers; empty optional: all of them
 */
public record ReadScope(Optional<Set<CustomerId>> customers) {
    public ReadScope {
        customers = customers.map(Set::copyOf);
    }

    /** Whether an order of that customer may be seen; one whose customer is not known yet only by who sees everything. */
    public boolean allows(Optional<CustomerId> customer) {
        return customers.isEmpty() || customer.filter(customers.get()::contains).isPresent();
    }

    public static ReadScope everything() {
        return new ReadScope(Optional.empty());
    }

    public static ReadScope ofCustomers(Set<CustomerId> customers) {
        return new ReadScope(Optional.of(customers));
    }
}
