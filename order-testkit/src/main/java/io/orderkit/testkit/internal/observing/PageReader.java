package io.orderkit.testkit.internal.observing;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reader that collects all pages of a query. */
public record PageReader(OrderQuery query) {
    /**
     * The maximum number of pages read. If a query returns more pages, the test assumes that they never end, and fails.
     */
    private static final int MOST_PAGES = 10_000;

    @FunctionalInterface
    public interface Pages<T> {
        Page<T> after(Optional<String> key);
    }

    public List<OrderSummary> all() {
        return all(OrderFilter.any());
    }

    public List<OrderSummary> all(OrderFilter filter) {
        return all(ReadScope.everything(), filter, OrderQuery.MOST_ROWS);
    }

    public List<OrderSummary> all(ReadScope scope, OrderFilter filter, int limit) {
        return walk(limit, after -> query.orders(scope, filter, after, limit));
    }

    public List<Owed> owed(ReadScope scope, OwedFilter filter, int limit) {
        return walk(limit, after -> query.owed(scope, filter, after, limit));
    }

    public List<Owed> owed(OwedFilter filter) {
        return owed(ReadScope.everything(), filter, OrderQuery.MOST_ROWS);
    }

    public Optional<OrderSummary> of(OrderId order) {
        return all().stream().filter(summary -> summary.order().equals(order)).findAny();
    }

    /** Reads all pages. Each page must have at least one row, unless it is the only page. */
    public static <T> List<T> walkToLast(int limit, Pages<T> pages) {
        return walk(limit, after -> {
            Page<T> page = pages.after(after);
            if (after.isPresent() && page.rows().isEmpty()) {
                throw new AssertionError("an empty page after a full one: the last page promised another");
            }
            return page;
        });
    }

    /**
     * Reads all pages. The test fails if a page ends with the same key as an earlier page, because the adapter then
     * probably ignores the key from which it should continue.
     */
    public static <T> List<T> walk(int limit, Pages<T> pages) {
        List<T> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Optional<String> after = Optional.empty();
        for (int i = 0; i < MOST_PAGES; i++) {
            Page<T> page = pages.after(after);
            rows.addAll(page.rows());
            if (page.rows().size() > limit) {
                throw new AssertionError("a page of " + page.rows().size() + " rows; expected at most " + limit);
            }
            if (page.next().isEmpty()) {
                return rows;
            }
            if (page.rows().size() < limit) {
                throw new AssertionError("a page of " + page.rows().size() + " rows, of at most " + limit
                        + ", says that more rows follow");
            }
            if (!keys.add(page.next().get())) {
                throw new AssertionError("the pages have no end: one of them ends with the key of an earlier page, \""
                        + page.next().get()
                        + "\"; possibly the key does not identify its row exactly, or is ignored (Q-4)");
            }
            after = page.next();
        }
        throw new AssertionError("the pages have no end: " + MOST_PAGES + " were read (Q-4)");
    }
}
