package io.orderkit.spring.store;

import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Questions across orders, in Spring's transaction where there is one: they see what the transaction has written.
 *
 * @param current the queries for the present thread
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
