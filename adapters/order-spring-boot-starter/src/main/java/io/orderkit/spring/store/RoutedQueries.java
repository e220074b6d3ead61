package io.orderkit.spring.store;

import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The queries across orders, which join Spring's transaction if there is one and then see its changes.
 *
 * @param current the queries for the current thread
 */
record RoutedQueries(Supplier<OrderQuery> current) implements OrderQuery {
    @Override
    public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        return current.get().orders(scope, filter, after, limit);
    }

    @Override
    public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        return current.get().owed(scope, filter, after, limit);
    }
}
