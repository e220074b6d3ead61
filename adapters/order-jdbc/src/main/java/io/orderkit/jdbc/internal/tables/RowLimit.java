package io.orderkit.jdbc.internal.tables;

import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The maximum number of rows that a caller reads at once.
 *
 * @param rows 1 to {@value OrderQuery#MOST_ROWS}
 */
record RowLimit(int rows) {
    RowLimit {
        if (rows < 1 || rows > OrderQuery.MOST_ROWS) {
            throw new IllegalArgumentException("limit is " + rows + "; expected 1 to " + OrderQuery.MOST_ROWS);
        }
    }

    /** Returns the SQL clause that limits a query to the maximum number of rows. */
    String sql() {
        return " FETCH FIRST " + rows + " ROWS ONLY";
    }

    /** Returns the SQL clause for a page; it requests one extra row to detect whether another page follows. */
    String sqlOfPage() {
        return " FETCH FIRST " + (rows + 1) + " ROWS ONLY";
    }

    /**
     * Returns a page of the rows that the query found, without the extra row.
     *
     * @param key returns the cursor of a row; the next page starts after that row
     */
    <T> Page<T> page(List<T> found, Function<T, String> key) {
        return found.size() <= rows
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, rows), Optional.of(key.apply(found.get(rows - 1))));
    }
}
