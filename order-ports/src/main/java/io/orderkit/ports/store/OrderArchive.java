package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import java.util.List;

/**
 * What a store offers beyond its daily work, so that orders that are over can be put away and fetched back. Rules A-1 … in {@code
 * docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link PortUnavailable} when the storage does not answer.
 */
public interface OrderArchive {
    /** Every entry of an order, accepted and refused, by time and then by command id. */
    List<JournalEntry> journal(OrderId order);

    /**
     * Takes an order out: its events, its outbox rows, its summary. The journal stays, so that its commands are still recognised, and
     * its id does not become free.
     *
     * @param version the version that was put away
     * @return whether it was taken out; not when it stands at another version, or something of it still waits to be sent
     */
    boolean remove(OrderId order, long version);

    /**
     * Puts an order back as it was, with nothing to be sent.
     *
     * @return whether it was put back; not when there are events of it, or another version was taken out, or one of its command ids is
     *     known with another entry
     */
    boolean restore(ArchivedOrder archived);
}
