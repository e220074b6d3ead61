package io.orderkit.jdbc;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Events and journal. An append locks in one sequence, so that two never wait for each other: the order's head first,
 * whose version decides the winner, then its command ids by name.
 */
final class Histories implements OrderStore, JournalQuery {
    private final TenantId tenant;
    private final Transactions transactions;

    Histories(TenantId tenant, Transactions transactions) {
        this.tenant = tenant;
        this.transactions = transactions;
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public boolean commitsItself() {
        return transactions.source().commitsItself();
    }

    @Override
    public List<EventEnvelope> load(OrderId order, long afterVersion) {
        return transactions.call(
                (connection, again) -> EventRows.load(connection, tenant.value(), order, afterVersion));
    }

    @Override
    public Optional<JournalEntry> journal(CommandId command) {
        return transactions.call((connection, again) -> JournalRows.find(connection, tenant.value(), command));
    }

    @Override
    public Page<JournalEntry> entries(Optional<String> after, int limit) {
        Criteria.requireRows(limit);
        List<JournalEntry> found = transactions.call(
                (connection, again) -> JournalRows.list(connection, tenant.value(), after, limit + 1));
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        List<JournalEntry> page = found.subList(0, limit);
        return new Page<>(page, Optional.of(page.get(limit - 1).command().value()));
    }

    @Override
    public AppendResult append(Append append) {
        append.requireFits(tenant);
        return transactions
                .callKeeping(Attempt::keep, (connection, again) -> {
                    transactions.dialect().tidyNowAndThen(connection);
                    if (again && EventRows.areKept(connection, append)) {
                        return Attempt.of(new AppendResult.Appended(append.lastVersion()));
                    }
                    Optional<AppendResult> known = known(connection, append);
                    return known.isPresent() ? Attempt.of(known.get()) : write(connection, append);
                })
                .result();
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return transactions.call((connection, again) -> {
            if (JournalRows.insertIfAbsent(connection, transactions.dialect(), tenant.value(), refused)) {
                return Optional.empty();
            }
            Optional<JournalEntry> earlier = JournalRows.find(connection, tenant.value(), refused.command());
            return again ? earlier.filter(entry -> !isSame(entry, refused)) : earlier;
        });
    }

    private static boolean isSame(JournalEntry kept, JournalEntry given) {
        return kept.fingerprint().equals(given.fingerprint())
                && kept.at().equals(Sql.micros(given.at()))
                && kept.result().equals(given.result());
    }

    private Attempt write(Connection connection, Append append) throws SQLException {
        if (!winsHead(connection, append)) {
            Optional<AppendResult> known = known(connection, append);
            return Attempt.of(known.orElse(new AppendResult.VersionConflict(version(connection, append))));
        }
        List<JournalEntry> journal = append.journal().stream()
                .sorted(Comparator.comparing(entry -> entry.command().value()))
                .toList();
        for (JournalEntry entry : journal) {
            if (!JournalRows.insertIfAbsent(connection, transactions.dialect(), tenant.value(), entry)) {
                return Attempt.lostHalfWay(known(connection, append).orElseThrow());
            }
        }
        EventRows.insert(connection, append.events());
        OutboxRows.insert(connection, append.events());
        SummaryRows.replace(connection, tenant.value(), append.summary());
        return Attempt.of(new AppendResult.Appended(append.lastVersion()));
    }

    private Optional<AppendResult> known(Connection connection, Append append) throws SQLException {
        for (JournalEntry entry : append.journal()) {
            Optional<JournalEntry> first = JournalRows.find(connection, tenant.value(), entry.command());
            if (first.isPresent()) {
                return first.map(AppendResult.CommandKnown::new);
            }
        }
        return Optional.empty();
    }

    /** Of an order that was taken out nobody wins the head that it left behind. */
    private boolean winsHead(Connection connection, Append append) throws SQLException {
        if (append.expectedVersion() == 0) {
            return transactions
                    .dialect()
                    .insertIfAbsent(
                            connection,
                            "INSERT INTO orderkit_head (tenant, order_id, version) VALUES (?, ?, ?)",
                            tenant.value(),
                            append.order().value(),
                            append.lastVersion());
        }
        return Sql.update(
                        connection,
                        "UPDATE orderkit_head SET version = ?"
                                + " WHERE tenant = ? AND order_id = ? AND version = ? AND NOT away",
                        append.lastVersion(),
                        tenant.value(),
                        append.order().value(),
                        append.expectedVersion())
                == 1;
    }

    private long version(Connection connection, Append append) throws SQLException {
        return Sql.selectOne(
                        connection,
                        "SELECT version FROM orderkit_head WHERE tenant = ? AND order_id = ?",
                        row -> row.number("version"),
                        tenant.value(),
                        append.order().value())
                .orElse(0L);
    }

    /**
     * What came of one run of an append.
     *
     * @param keep whether to leave the transaction as it is. Only what lost half-way is undone: H2 can leave others waiting
     *     for a lock that was given up by going back to a savepoint, until their time runs out
     */
    private record Attempt(AppendResult result, boolean keep) {
        static Attempt of(AppendResult result) {
            return new Attempt(result, true);
        }

        static Attempt lostHalfWay(AppendResult result) {
            return new Attempt(result, false);
        }
    }
}
