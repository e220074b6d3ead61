package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.database.SqlDialect;
import io.orderkit.jdbc.internal.sql.Columns;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox.Parked;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.ports.store.Shards;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the outbox. An outbox row contains only a reference to its event; the event's content is in the event table. */
final class OutboxRows {
    /** The number of shards. The number of shards cannot change, because each row stores its shard. */
    static final int SHARDS = 16;

    private static final int LONGEST_REASON = 2000;

    private static final String ROWS = "SELECT b.attempts, b.why, " + EventRows.COLUMNS
            + " FROM orderkit_outbox b JOIN orderkit_event e"
            + " ON e.tenant = b.tenant AND e.order_id = b.order_id AND e.version = b.version ";

    /** The SQL condition that excludes a row if it, or an earlier row of the same order, is parked or waiting for a retry. */
    private static final String NOTHING_WAITS = """
            NOT EXISTS (SELECT 1 FROM orderkit_outbox w WHERE w.tenant = b.tenant AND w.shard = b.shard AND w.order_id = b.order_id \
            AND w.version <= b.version AND w.sent_at IS NULL AND (w.parked OR w.not_before > ?))""";

    private static final String NONE_BEFORE = """
            NOT EXISTS (SELECT 1 FROM orderkit_outbox w WHERE w.tenant = b.tenant AND w.order_id = b.order_id \
            AND w.version < b.version AND w.parked)""";

    /**
     * The SQL condition that selects an event's row if the event has not been sent. The condition includes the shard, although the order
     * already determines it. Without the shard in the condition, a query planner that expects few unsent rows could decide to scan all of
     * them.
     */
    private static final String UNSENT =
            " WHERE tenant = ? AND shard = ? AND order_id = ? AND version = ? AND sent_at IS NULL";

    private static final String PARKED = " WHERE tenant = ? AND order_id = ? AND version = ? AND parked";

    private OutboxRows() {}

    static void insert(Transaction transaction, List<EventEnvelope> events) throws SQLException {
        transaction.batch(
                "INSERT INTO orderkit_outbox (tenant, order_id, version, shard, attempts, parked)"
                        + " VALUES (?, ?, ?, ?, 0, FALSE)",
                events.stream()
                        .map(event -> List.<Object>of(
                                event.tenant().value(),
                                event.order().value(),
                                event.version(),
                                Shards.of(event.order(), SHARDS)))
                        .toList());
    }

    static List<Row> due(Transaction transaction, int shard, Instant now, RowLimit limit) throws SQLException {
        Criteria criteria = Criteria.where(
                        "b.tenant = ? AND b.shard = ? AND b.sent_at IS NULL", transaction.tenant(), shard)
                .and(NOTHING_WAITS, now);
        return transaction.select(ROWS + criteria + page(transaction, limit), OutboxRows::row, criteria.values());
    }

    static List<Parked> parked(Transaction transaction, Optional<OrderId> after, RowLimit limit) throws SQLException {
        SqlDialect dialect = transaction.dialect();
        Criteria criteria = Criteria.where("b.tenant = ? AND b.parked", transaction.tenant())
                .and(NONE_BEFORE)
                .and("b." + dialect.orderKey() + " > " + dialect.orderKeyOf(), after.map(OrderId::value));
        return transaction.select(
                ROWS + criteria + page(transaction, limit),
                row -> new Parked(row(row), row.maybeText("why").orElse("")),
                criteria.values());
    }

    private static String page(Transaction transaction, RowLimit limit) {
        return " ORDER BY b." + transaction.dialect().orderKey() + ", b.version" + limit.sql();
    }

    private static Row row(Columns row) throws SQLException {
        return new Row(EventRows.read(row), row.integer("attempts"));
    }

    static int sent(Transaction transaction, EventEnvelope event, Instant now) throws SQLException {
        return update(transaction, "sent_at = ?, parked = FALSE", event, now);
    }

    static int retryAt(Transaction transaction, EventEnvelope event, Instant notBefore, String why)
            throws SQLException {
        String change = "attempts = attempts + 1, not_before = ?, parked = FALSE, why = ?";
        return update(transaction, change, event, notBefore, cut(why));
    }

    static int park(Transaction transaction, EventEnvelope event, String why) throws SQLException {
        return update(transaction, "attempts = attempts + 1, parked = TRUE, why = ?", event, cut(why));
    }

    /** Changes the outbox row of an event that has not been sent. */
    private static int update(Transaction transaction, String change, EventEnvelope event, Object... values)
            throws SQLException {
        Object[] key = {
            transaction.tenant(),
            Shards.of(event.order(), SHARDS),
            event.order().value(),
            event.version()
        };
        return transaction.update(
                "UPDATE orderkit_outbox SET " + change + UNSENT,
                Stream.of(values, key).flatMap(Arrays::stream).toArray());
    }

    static boolean unpark(Transaction transaction, OrderId order, long version) throws SQLException {
        return transaction.update(
                        "UPDATE orderkit_outbox SET attempts = 0, not_before = NULL, parked = FALSE, why = NULL"
                                + PARKED,
                        transaction.tenant(),
                        order.value(),
                        version)
                == 1;
    }

    static boolean drop(Transaction transaction, OrderId order, long version) throws SQLException {
        return transaction.update("DELETE FROM orderkit_outbox" + PARKED, transaction.tenant(), order.value(), version)
                == 1;
    }

    /**
     * Deletes sent rows, and returns the number of deleted rows. No further check of the rows is needed here, because a sent row never
     * becomes unsent again.
     */
    static int purge(Transaction transaction, Instant sentBefore, int most) throws SQLException {
        List<List<Object>> keys = transaction.select(
                "SELECT order_id, version FROM orderkit_outbox WHERE tenant = ? AND sent_at < ?"
                        + " ORDER BY sent_at FETCH FIRST " + most + " ROWS ONLY",
                row -> List.<Object>of(transaction.tenant(), row.text("order_id"), row.number("version")),
                transaction.tenant(),
                sentBefore);
        transaction.batch("DELETE FROM orderkit_outbox" + Transaction.OF_ORDER + " AND version = ?", keys);
        return keys.size();
    }

    /** Returns whether an order has an unsent event in the outbox. */
    static boolean isWaiting(Transaction transaction, OrderId order) throws SQLException {
        return transaction
                .selectOne(
                        "SELECT version FROM orderkit_outbox" + Transaction.OF_ORDER
                                + " AND sent_at IS NULL FETCH FIRST 1 ROWS ONLY",
                        row -> row.number("version"),
                        transaction.tenant(),
                        order.value())
                .isPresent();
    }

    private static String cut(String why) {
        return why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }
}
