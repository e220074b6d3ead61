package io.orderkit.ports.store;

import java.util.Optional;

/**
 * The command journal of one tenant from start to end; the what-if comparison reads the facts in it (X7). It is for the
 * host's own tools and has no {@link ReadScope}. See rules J-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface JournalQuery {
    /**
     * Returns entries, accepted and refused, in an order that the adapter chooses and never changes.
     *
     * @param after where to continue, from the previous page
     * @param limit 1 to {@value OrderQuery#MOST_ROWS}
     * @throws IllegalArgumentException for another limit
     */
    Page<JournalEntry> entries(Optional<String> after, int limit);
}
