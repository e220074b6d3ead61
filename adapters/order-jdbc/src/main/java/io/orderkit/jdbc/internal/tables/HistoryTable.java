package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.jdbc.internal.transactions.Transactions;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The order store and the journal query, implemented on the event and journal tables. All appends take locks in the same sequence, which
 * prevents deadlocks. An append first locks the order's head row, whose version decides which writer wins, and then the command ids in
 * alphabetical order.
 */
public final class HistoryTable implements OrderStore, JournalQuery {
    private final Transactions transactions;

    public HistoryTable(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public TenantId tenant() {
        return transactions.tenant();
    }

    @Override
    public boolean commitsItself() {
        return transactions.runner().commitsItself();
    }

    @Override
    public List<EventEnvelope> load(OrderId order, long afterVersion) {
        return transactions.call(transaction -> EventRows.load(transaction, order, afterVersion));
    }

    @Override
    public Optional<JournalEntry> journal(CommandId command) {
        return transactions.call(transaction -> JournalRows.find(transaction, command));
    }

    @Override
    public Page<JournalEntry> entries(Optional<String> after, int limit) {
        RowLimit rows = new RowLimit(limit);
        return transactions.call(transaction -> rows.page(
                JournalRows.list(transaction, after, rows),
                entry -> entry.command().value()));
    }

    @Override
    public AppendResult append(Append append) {
        append.requireFits(tenant());
        return transactions.call(transaction -> {
            transaction.dialect().tidyNowAndThen(transaction.connection());
            if (transaction.isRepeated() && EventRows.areKept(transaction, append)) {
                return new AppendResult.Appended(append.lastVersion());
            }
            Optional<AppendResult> known = known(transaction, append);
            return known.isPresent() ? known.get() : write(transaction, append);
        });
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return transactions.call(transaction -> {
            if (JournalRows.insertIfAbsent(transaction, refused)) {
                return Optional.empty();
            }
            Optional<JournalEntry> earlier = JournalRows.find(transaction, refused.command());
            return transaction.isRepeated() ? earlier.filter(entry -> !isSame(entry, refused)) : earlier;
        });
    }

    private static boolean isSame(JournalEntry kept, JournalEntry given) {
        return kept.fingerprint().equals(given.fingerprint())
                && kept.at().equals(Sql.micros(given.at()))
                && kept.result().equals(given.result());
    }

    /**
     * Writes an append. If an append loses a race, an undo is necessary only if the append is already partly written. On H2, a rollback to
     * a savepoint can leave other transactions waiting for a lock that has been released, until they time out.
     */
    private static AppendResult write(Transaction transaction, Append append) throws SQLException {
        if (!winsHead(transaction, append)) {
            Optional<AppendResult> known = known(transaction, append);
            return known.isPresent()
                    ? known.get()
                    : new AppendResult.VersionConflict(HeadRows.version(transaction, append.order()));
        }
        for (JournalEntry entry : JournalRows.inLockOrder(append.journal())) {
            if (!JournalRows.insertIfAbsent(transaction, entry)) {
                transaction.undo();
                return known(transaction, append).orElseThrow();
            }
        }
        EventRows.insert(transaction, append.events());
        OutboxRows.insert(transaction, append.events());
        SummaryRows.replace(transaction, append.summary());
        return new AppendResult.Appended(append.lastVersion());
    }

    private static boolean winsHead(Transaction transaction, Append append) throws SQLException {
        return append.expectedVersion() == 0
                ? HeadRows.insertIfAbsent(transaction, append.order(), append.lastVersion())
                : HeadRows.moves(transaction, append);
    }

    private static Optional<AppendResult> known(Transaction transaction, Append append) throws SQLException {
        for (JournalEntry entry : append.journal()) {
            Optional<JournalEntry> first = JournalRows.find(transaction, entry.command());
            if (first.isPresent()) {
                return first.map(AppendResult.CommandKnown::new);
            }
        }
        return Optional.empty();
    }
}
