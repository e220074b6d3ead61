package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.jdbc.internal.transactions.Transactions;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderArchive;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The archive, which removes orders from the tables and restores them. The head row of a removed order is kept with its
 * version, so that no new order can take the id. Like an append, each operation starts by locking the order's head row.
 */
public final class ArchiveTable implements OrderArchive {
    private final Transactions transactions;

    public ArchiveTable(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<JournalEntry> journal(OrderId order) {
        return transactions.call(transaction -> JournalRows.of(transaction, order));
    }

    @Override
    public boolean remove(OrderId order, long version) {
        return transactions.call(transaction -> {
            boolean removable = HeadRows.changes(transaction, "version = version", order, version)
                    && !OutboxRows.isWaiting(transaction, order);
            if (!removable) {
                return false;
            }
            HeadRows.changes(transaction, "away = TRUE", order, version);
            int events = transaction.deleteOrder("orderkit_event", order);
            transaction.deleteOrder("orderkit_outbox", order);
            SummaryRows.remove(transaction, order);
            return events > 0 || transaction.isRepeated();
        });
    }

    @Override
    public boolean restore(ArchivedOrder archived) {
        archived.requireFits(transactions.tenant());
        return transactions.call(transaction -> restore(transaction, archived));
    }

    private static boolean restore(Transaction transaction, ArchivedOrder archived) throws SQLException {
        if (!winsHead(transaction, archived)) {
            return false;
        }
        List<EventEnvelope> there = EventRows.load(transaction, archived.order(), 0);
        if (!there.isEmpty()) {
            return transaction.isRepeated() && there.size() == archived.version();
        }
        for (JournalEntry entry : JournalRows.inLockOrder(archived.journal())) {
            if (!isKept(transaction, entry)) {
                transaction.undo();
                return false;
            }
        }
        EventRows.insert(transaction, archived.events());
        SummaryRows.rewrite(transaction, archived.summary());
        return true;
    }

    private static boolean isKept(Transaction transaction, JournalEntry entry) throws SQLException {
        if (JournalRows.insertIfAbsent(transaction, entry)) {
            return true;
        }
        Optional<JournalEntry> there = JournalRows.find(transaction, entry.command());
        return there.filter(JournalRows.cut(entry)::equals).isPresent();
    }

    private static boolean winsHead(Transaction transaction, ArchivedOrder archived) throws SQLException {
        return HeadRows.insertIfAbsent(transaction, archived.order(), archived.version())
                || HeadRows.changes(transaction, "away = FALSE", archived.order(), archived.version());
    }
}
