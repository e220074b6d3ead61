package io.orderkit.ports.store;

import java.util.List;
import java.util.Optional;

/**
 * A page of rows, with the key for the next page.
 *
 * @param rows the rows, sorted as the query specifies
 * @param next the key for the next page; empty for the last page. Only the adapter can interpret this key
 * @param <T> the type of a row
 */
public record Page<T>(List<T> rows, Optional<String> next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
