package io.orderkit.jdbc.internal.tables;

import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.JournalEntry;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The race between writers that append at the same time. The version in the order's head row decides which writer of an order wins, and the
 * journal decides which writer of a command wins. All writers take these locks in the same sequence, which prevents deadlocks: first the
 * head row, and then the command ids in alphabetical order.
 */
final class AppendRace {
    private AppendRace() {}

    /**
     * Advances the version in the order's head row, and enters the commands in the journal. The result is empty if this
     * append wins. Otherwise, the result is {@code CommandKnown} if a command is already in the journal, or else
     * {@code VersionConflict}.
     *
     * <p>If an append loses the race, an undo is necessary only if part of the append has already been written. On H2,
     * a rollback to a savepoint can leave other transactions waiting for a lock that has been released, until they time
     * out.
     */
    static Optional<AppendResult> enter(Transaction transaction, Append append) throws SQLException {
        if (!winsHead(transaction, append)) {
            Optional<AppendResult> known = known(transaction, append);
            return known.isPresent()
                    ? known
                    : Optional.of(new AppendResult.VersionConflict(HeadRows.version(transaction, append.order())));
        }
        for (JournalEntry entry : JournalRows.inLockOrder(append.journal())) {
            if (!JournalRows.insertIfAbsent(transaction, entry)) {
                transaction.undo();
                return Optional.of(known(transaction, append).orElseThrow());
            }
        }
        return Optional.empty();
    }

    private static boolean winsHead(Transaction transaction, Append append) throws SQLException {
        return append.expectedVersion() == 0
                ? HeadRows.insertIfAbsent(transaction, append.order(), append.lastVersion())
                : HeadRows.moves(transaction, append);
    }

    /** Returns the result of an append if one of its commands is already in the journal; empty otherwise. */
    static Optional<AppendResult> known(Transaction transaction, Append append) throws SQLException {
        for (JournalEntry entry : append.journal()) {
            Optional<JournalEntry> first = JournalRows.find(transaction, entry.command());
            if (first.isPresent()) {
                return first.map(AppendResult.CommandKnown::new);
            }
        }
        return Optional.empty();
    }
}
