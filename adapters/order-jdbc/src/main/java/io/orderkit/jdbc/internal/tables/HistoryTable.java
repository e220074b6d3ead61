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
 * The order store and the journal query, implemented on the event and journal tables. {@link AppendRace} decides which of several writers
 * wins.
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
            Optional<AppendResult> known = AppendRace.known(transaction, append);
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

    private static AppendResult write(Transaction transaction, Append append) throws SQLException {
        Optional<AppendResult> lost = AppendRace.enter(transaction, append);
        if (lost.isPresent()) {
            return lost.get();
        }
        EventRows.insert(transaction, append.events());
        OutboxRows.insert(transaction, append.events());
        SummaryRows.replace(transaction, append.summary());
        return new AppendResult.Appended(append.lastVersion());
    }
}
