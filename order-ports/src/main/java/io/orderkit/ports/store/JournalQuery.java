package io.orderkit.ports.store;

import java.util.Optional;

/**
 * The port that reads a tenant's whole command journal, for example for the what-if comparison (X7). The port is
 * intended for the host's own tools, so its reads are not limited by a {@link ReadScope}. Rules J-1 and following in
 * {@code docs/ports.md} define the behaviour of this port.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface JournalQuery {
    /**
     * Returns accepted and refused entries in a stable order that the adapter chooses.
     *
     * @param after the key from the previous page; empty for the first page
     * @param limit 1 to {@value OrderQuery#MOST_ROWS}
     * @throws IllegalArgumentException for another limit
     */
    Page<JournalEntry> entries(Optional<String> after, int limit);
}
