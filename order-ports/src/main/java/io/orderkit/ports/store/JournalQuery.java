package io.orderkit.ports.store;

import java.util.Optional;

/**
 * The port that reads a tenant's whole command journal, for example for the what-if comparison (X7). Only the host's
 * own tools use this port, so no {@link ReadScope} limits its reads. Rules J-1 onwards in {@code docs/ports.md} define
 * how this port must behave.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface JournalQuery {
    /**
     * Returns accepted and refused entries in a stable sequence that the adapter chooses.
     *
     * @param after the key of the requested page, taken from the previous page; empty for the first page
     * @param limit 1 to {@value OrderQuery#MOST_ROWS}
     * @throws IllegalArgumentException for another limit
     */
    Page<JournalEntry> entries(Optional<String> after, int limit);
}
