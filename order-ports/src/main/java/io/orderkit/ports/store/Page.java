package io.orderkit.ports.store;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of an answer, and where the rest begins.
 *
 * @param rows the rows, in the order of the query
 * @param next the key to continue after; empty at the end. Opaque: made and read by the adapter
 * @param <T> the type of a row
 */
public record Page<T>(List<T> rows, Optional<String> next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
