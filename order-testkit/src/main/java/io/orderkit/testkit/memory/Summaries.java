package io.orderkit.testkit.memory;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order summaries of a single tenant. Callers must hold the store's lock. */
final class Summaries {
    private final Map<OrderId, OrderSummary> summaries = new HashMap<>();

    void replace(OrderSummary summary) {
        summaries.put(summary.order(), summary);
    }

    void forget(OrderId order) {
        summaries.remove(order);
    }

    Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        List<OrderSummary> left = summaries.values().stream()
                .filter(order -> sees(scope, order.customer()) && fits(filter, order))
                .filter(order -> after.isEmpty()
                        || CodePointOrder.OF_TEXT.compare(order.order().value(), after.get()) > 0)
                .sorted(Comparator.comparing(OrderSummary::order, CodePointOrder.OF_ORDER))
                .toList();
        return Paging.first(limit, left, order -> order.order().value());
    }

    Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        Optional<OwedKey> last = after.map(OwedKey::parse);
        List<OwedRow> left = summaries.values().stream()
                .filter(order -> sees(scope, order.customer()))
                .flatMap(order -> OwedRow.of(order).stream())
                .filter(row -> fits(filter, row.owed().obligation()))
                .filter(row -> last.map(key -> row.key().compareTo(key) > 0).orElse(true))
                .sorted(Comparator.comparing(OwedRow::key))
                .toList();
        Page<OwedRow> page = Paging.first(limit, left, row -> row.key().text());
        return new Page<>(page.rows().stream().map(OwedRow::owed).toList(), page.next());
    }

    private static boolean sees(ReadScope scope, Optional<CustomerId> customer) {
        return scope.customers()
                .map(allowed -> customer.map(allowed::contains).orElse(false))
                .orElse(true);
    }

    private static boolean fits(OrderFilter filter, OrderSummary order) {
        return filter.process().map(order.process()::equals).orElse(true)
                && filter.state().map(order.positions()::containsValue).orElse(true)
                && filter.customer()
                        .map(Optional::of)
                        .map(order.customer()::equals)
                        .orElse(true)
                && filter.ended().map(ended -> ended == order.ended()).orElse(true);
    }

    private static boolean fits(OwedFilter filter, Obligation obligation) {
        return filter.kind().map(obligation.kind()::equals).orElse(true)
                && filter.code().map(obligation.code()::equals).orElse(true)
                && filter.owner().map(obligation.owner()::equals).orElse(true)
                && filter.dueBefore()
                        .map(limit ->
                                obligation.due().map(due -> !due.isAfter(limit)).orElse(false))
                        .orElse(true);
    }
}
