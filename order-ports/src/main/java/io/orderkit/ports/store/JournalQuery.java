package io.orderkit.ports.store;

import java.util.Optional;

/**
 * The command journal of one tenant, from one end to the other: what-if comparison reads the facts in it (X7). For the host's
 * own tools; it knows no {@link ReadScope}. Rules J-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface JournalQuery {
    /**
     * Entries, accepted and refused, in an order of the adapter's own that never changes.
     *
     * @param after where to continue, from the page before
     * @param limit 1 to {@value OrderQuery#MOST_ROWS}
     * @throws IllegalArgumentException for another limit
     */
    Page<JournalEntry> entries(Optional<String> after, int limit);
}
