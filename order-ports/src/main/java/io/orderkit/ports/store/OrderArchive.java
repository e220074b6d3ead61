package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import java.util.List;

/**
 * The operations of a store to archive ended orders and to restore them. See rules A-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link PortUnavailable} when the storage does not answer.
 */
public interface OrderArchive {
    /** Returns every entry of an order, accepted and refused, by time and then by command id. */
    List<JournalEntry> journal(OrderId order);

    /**
     * Removes an order: its events, its outbox rows and its summary. The journal stays, so that its commands are still
     * recognised, and its id stays taken.
     *
     * @param version the archived version
     * @return whether it was removed; false if its version differs, or if some of its rows are still waiting to be sent
     */
    boolean remove(OrderId order, long version);

    /**
     * Restores an order, with nothing to be sent.
     *
     * @return whether it was restored. It was not when it has events, another version was removed, or one of its
     *     command ids is known with another entry
     */
    boolean restore(ArchivedOrder archived);
}
