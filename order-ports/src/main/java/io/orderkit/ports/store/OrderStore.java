package io.orderkit.ports.store;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The port that stores the histories of all orders of one tenant, along with the command journal. Rules S-1 onwards in
 * {@code docs/ports.md} define how this port must behave.
 *
 * <p>Implementations are thread-safe and blocking. They throw {@link PortUnavailable} when the storage does not answer.
 * The exception states whether data may have been written.
 */
public interface OrderStore {
    /** Returns the tenant of this store. */
    TenantId tenant();

    /**
     * Returns whether all data that a call writes or returns are committed before the call ends (S-16). A store that
     * joins the host's transaction returns false, because that transaction may still be rolled back. The desk does not
     * cache the orders of a store that returns false, but replays their events each time. A store that wraps another
     * store returns the wrapped store's value.
     */
    default boolean commitsItself() {
        return true;
    }

    /** Returns an order's events after a given version, oldest first (S-1); empty for an unknown order (S-2). */
    List<EventEnvelope> load(OrderId order, long afterVersion);

    /** Returns the journal entry for a command id; empty if the id has never been used (S-7, S-15). */
    Optional<JournalEntry> journal(CommandId command);

    /**
     * Commits events, journal entries, outbox rows and summary atomically (S-6). Only one of several appends with
     * the same expected version succeeds; the others report a conflict (S-3). Each command id has at most one effect
     * (S-5). If a command id is known and the version conflicts, the result reports the known command id (S-8).
     *
     * @throws IllegalArgumentException when the parts of the append are inconsistent (S-9)
     */
    AppendResult append(Append append);

    /**
     * Records a refusal in the journal without changing the history (S-7). If the command id is already known, the
     * method returns the earlier entry and writes nothing.
     */
    Optional<JournalEntry> recordRefusal(JournalEntry refused);
}
