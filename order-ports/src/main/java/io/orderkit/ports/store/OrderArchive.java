package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import java.util.List;

/**
 * The port for archiving ended orders and restoring them. Rules A-1 onwards in {@code docs/ports.md} define how this
 * port must behave.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link PortUnavailable} when the storage does not answer.
 */
public interface OrderArchive {
    /** Returns all journal entries of an order, accepted and refused, sorted by time and then by command id. */
    List<JournalEntry> journal(OrderId order);

    /**
     * Removes the events, the outbox rows and the summary of an order. The journal entries remain, so that the order's
     * earlier commands are still recognised and its id cannot be reused. Returns false and removes nothing if the
     * order is not at the archived version, or if some of its outbox rows have not been sent yet.
     *
     * @param version the archived version
     */
    boolean remove(OrderId order, long version);

    /**
     * Restores an order without adding any rows to the outbox. Returns false and restores nothing if the order
     * has events or was removed at a different version. The same applies if the journal contains a different entry for
     * one of the archived command ids.
     */
    boolean restore(ArchivedOrder archived);
}
