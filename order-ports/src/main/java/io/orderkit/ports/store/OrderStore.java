package io.orderkit.ports.store;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The history of every order of one tenant, with the command journal. Rules S-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking. They throw {@link PortUnavailable} when the storage does not answer, and
 * say whether anything may have been written.
 */
public interface OrderStore {
    TenantId tenant();

    /**
     * Whether what a call has written or shown stands when the call returns (S-16). A store that works in a transaction of the host says
     * no: what it acknowledged, and what it read in there, may still be rolled back. The desk keeps nothing of such a store in memory; it
     * folds each order anew. A store that wraps another one says what that one says.
     */
    default boolean commitsItself() {
        return true;
    }

    /** The events after a version, in order (S-1); empty for an order that is not known (S-2). */
    List<EventEnvelope> load(OrderId order, long afterVersion);

    /** What became of a command id, if it was ever used (S-7, S-15). */
    Optional<JournalEntry> journal(CommandId command);

    /**
     * Commits events, journal, outbox rows and summary together or not at all (S-6). Of those that expect the same version one wins
     * (S-3); a command id has one effect (S-5), and when it is known and the version does not fit either, the known command is the
     * answer (S-8).
     *
     * @throws IllegalArgumentException when its parts do not fit together (S-9)
     */
    AppendResult append(Append append);

    /**
     * Keeps a refusal in the journal; nothing enters the history (S-7).
     *
     * @return the earlier entry, when the command id is known: nothing was written
     */
    Optional<JournalEntry> recordRefusal(JournalEntry refused);
}
