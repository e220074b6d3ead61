package io.orderkit.spring.store;

import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The queries across orders; if there is a Spring transaction, they join it and see its changes.
 *
 * @param current the queries that the current thread uses
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
