package io.orderkit.ports.store;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The history of every order of one tenant, with the command journal. See rules S-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking. They throw {@link PortUnavailable} when the storage does not answer,
 * and state whether any data may have been written.
 */
public interface OrderStore {
    /** Returns the tenant of this store. */
    TenantId tenant();

    /**
     * Returns whether the data that a call has written or read are committed when the call returns (S-16). A store that
     * works in a transaction of the host returns false: its writes and reads may still be rolled back. The desk keeps
     * no data of such a store in memory, and folds each order again. A store that wraps another one returns its value.
     */
    default boolean commitsItself() {
        return true;
    }

    /** Returns the events after a version, in order (S-1); empty for an unknown order (S-2). */
    List<EventEnvelope> load(OrderId order, long afterVersion);

    /** Returns the entry of a command id, if it was ever used (S-7, S-15). */
    Optional<JournalEntry> journal(CommandId command);

    /**
     * Commits events, journal, outbox rows and summary together or not at all (S-6). One append for an expected version
     * succeeds; the others conflict (S-3). A command id has one effect (S-5). When the command is known and the version
     * does not match either, the known command is the result (S-8).
     *
     * @throws IllegalArgumentException when its parts do not fit together (S-9)
     */
    AppendResult append(Append append);

    /**
     * Records a refusal in the journal; the history stays unchanged (S-7).
     *
     * @return the earlier entry, when the command id is known: nothing was written
     */
    Optional<JournalEntry> recordRefusal(JournalEntry refused);
}
