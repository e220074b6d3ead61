package io.orderkit.ports.store;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The port that stores the history of every order of one tenant, together with the command journal. Rules S-1 and
 * following in {@code docs/ports.md} define the behaviour of this port.
 *
 * <p>Implementations are thread-safe and blocking. Implementations throw {@link PortUnavailable} when the storage does
 * not answer, and state whether any data may have been written.
 */
public interface OrderStore {
    /** Returns the tenant of this store. */
    TenantId tenant();

    /**
     * Returns whether all data of a call are committed when the call returns (S-16). A store that joins the host's
     * transaction returns false, because its reads and writes may still be rolled back. The desk does not cache data of
     * a store that returns false, but folds each order again. A store that wraps another store returns that store's
     * value.
     */
    default boolean commitsItself() {
        return true;
    }

    /** Returns the events after a version, in order (S-1); empty for an unknown order (S-2). */
    List<EventEnvelope> load(OrderId order, long afterVersion);

    /** Returns the journal entry of a command id, if the id was ever used (S-7, S-15). */
    Optional<JournalEntry> journal(CommandId command);

    /**
     * Commits events, journal entries, outbox rows and summary atomically (S-6). Only one append for the same expected
     * version succeeds; all others report a conflict (S-3). Each command id has at most one effect (S-5). A known
     * command id takes precedence over a version conflict in the result (S-8).
     *
     * @throws IllegalArgumentException when the parts of the append are inconsistent (S-9)
     */
    AppendResult append(Append append);

    /**
     * Records a refusal in the journal; the history stays unchanged (S-7).
     *
     * @return the earlier entry if the command id is already known; in that case, nothing is written
     */
    Optional<JournalEntry> recordRefusal(JournalEntry refused);
}
