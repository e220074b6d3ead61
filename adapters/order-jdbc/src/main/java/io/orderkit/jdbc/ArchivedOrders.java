package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderArchive;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Orders taken out and put back. The head of an order that is away stays, with its version: its id does not become free. Like an append,
 * each locks the head first.
 */
final class ArchivedOrders implements OrderArchive {
    private final TenantId tenant;
    private final Transactions transactions;

    ArchivedOrders(TenantId tenant, Transactions transactions) {
        this.tenant = tenant;
        this.transactions = transactions;
    }

    @Override
    public List<JournalEntry> journal(OrderId order) {
        return transactions.call((connection, again) -> JournalRows.of(connection, tenant.value(), order));
    }

    @Override
    public boolean remove(OrderId order, long version) {
        return transactions.call((connection, again) -> {
            if (!setsHead("version = version", connection, order, version)) {
                return false;
            }
            if (isWaiting(connection, order)) {
                return false;
            }
            setsHead("away = TRUE", connection, order, version);
            int events = Sql.deleteOrder(connection, "orderkit_event", tenant.value(), order);
            Sql.deleteOrder(connection, "orderkit_outbox", tenant.value(), order);
            SummaryRows.remove(connection, tenant.value(), order);
            return events > 0 || again;
        });
    }

    @Override
    public boolean restore(ArchivedOrder archived) {
        archived.requireFits(tenant);
        return transactions
                .callKeeping(Putting::keep, (connection, again) -> put(connection, archived, again))
                .done();
    }

    private Putting put(Connection connection, ArchivedOrder archived, boolean again) throws SQLException {
        if (!winsHead(connection, archived)) {
            return Putting.NOT;
        }
        List<EventEnvelope> there = EventRows.load(connection, tenant.value(), archived.order(), 0);
        if (!there.isEmpty()) {
            boolean ours = again && there.size() == archived.version();
            return ours ? Putting.DONE : Putting.NOT;
        }
        List<JournalEntry> journal = archived.journal().stream()
                .sorted(Comparator.comparing(entry -> entry.command().value()))
                .toList();
        for (JournalEntry entry : journal) {
            if (!isKept(connection, entry)) {
                return Putting.LOST_HALF_WAY;
            }
        }
        EventRows.insert(connection, archived.events());
        SummaryRows.writeAnew(connection, tenant.value(), archived.summary());
        return Putting.DONE;
    }

    private boolean isKept(Connection connection, JournalEntry entry) throws SQLException {
        if (JournalRows.insertIfAbsent(connection, transactions.dialect(), tenant.value(), entry)) {
            return true;
        }
        Optional<JournalEntry> there = JournalRows.find(connection, tenant.value(), entry.command());
        return there.filter(JournalRows.cut(entry)::equals).isPresent();
    }

    /** From then on nobody appends until the transaction has ended. */
    private boolean setsHead(String change, Connection connection, OrderId order, long version) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE orderkit_head SET " + change + Sql.OF_ORDER + " AND version = ?",
                        tenant.value(),
                        order.value(),
                        version)
                == 1;
    }

    private boolean winsHead(Connection connection, ArchivedOrder archived) throws SQLException {
        return transactions
                        .dialect()
                        .insertIfAbsent(
                                connection,
                                "INSERT INTO orderkit_head (tenant, order_id, version) VALUES (?, ?, ?)",
                                tenant.value(),
                                archived.order().value(),
                                archived.version())
                || setsHead("away = FALSE", connection, archived.order(), archived.version());
    }

    private boolean isWaiting(Connection connection, OrderId order) throws SQLException {
        return Sql.selectOne(
                        connection,
                        "SELECT version FROM orderkit_outbox" + Sql.OF_ORDER
                                + " AND sent_at IS NULL FETCH FIRST 1 ROWS ONLY",
                        row -> row.number("version"),
                        tenant.value(),
                        order.value())
                .isPresent();
    }

    /**
     * What came of one run.
     *
     * @param done whether it is put back
     * @param keep whether to leave the transaction as it is
     */
    private record Putting(boolean done, boolean keep) {
        static final Putting DONE = new Putting(true, true);
        static final Putting NOT = new Putting(false, true);
        static final Putting LOST_HALF_WAY = new Putting(false, false);
    }
}
