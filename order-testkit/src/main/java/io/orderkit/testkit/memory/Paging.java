package io.orderkit.testkit.memory;

import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A selector that takes one page from a sorted list of rows. */
final class Paging {
    private Paging() {}

    static void requireRows(int limit) {
        if (limit < 1 || limit > OrderQuery.MOST_ROWS) {
            throw new IllegalArgumentException("limit is " + limit + "; expected 1 to " + OrderQuery.MOST_ROWS);
        }
    }

    /** Returns the next page of rows. If more rows follow, the page's key is that of its last row. */
    static <T> Page<T> first(int limit, List<T> left, Function<T, String> key) {
        if (left.size() <= limit) {
            return new Page<>(left, Optional.empty());
        }
        List<T> rows = left.subList(0, limit);
        return new Page<>(rows, Optional.of(key.apply(rows.get(limit - 1))));
    }
}
