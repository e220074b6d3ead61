package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox.Parked;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.ports.store.Shards;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of the outbox; what they say is in the event. */
final class OutboxRows {
    /** Fixed, for each row keeps its shard. */
    static final int SHARDS = 16;

    private static final int LONGEST_REASON = 2000;

    private static final String ROWS = "SELECT b.attempts, b.why, " + EventRows.COLUMNS
            + " FROM orderkit_outbox b JOIN orderkit_event e"
            + " ON e.tenant = b.tenant AND e.order_id = b.order_id AND e.version = b.version ";

    /** Nothing of an order goes while a row at or before it waits. */
    private static final String NOTHING_WAITS = """
            NOT EXISTS (SELECT 1 FROM orderkit_outbox w WHERE w.tenant = b.tenant AND w.shard = b.shard AND w.order_id = b.order_id \
            AND w.version <= b.version AND w.sent_at IS NULL AND (w.parked OR w.not_before > ?))""";

    private static final String NONE_BEFORE = """
            NOT EXISTS (SELECT 1 FROM orderkit_outbox w WHERE w.tenant = b.tenant AND w.order_id = b.order_id \
            AND w.version < b.version AND w.parked)""";

    /** With the shard, though it follows from the order: a planner that thinks little is unsent else reads all of that. */
    private static final String UNSENT =
            " WHERE tenant = ? AND shard = ? AND order_id = ? AND version = ? AND sent_at IS NULL";

    private static final String PARKED = " WHERE tenant = ? AND order_id = ? AND version = ? AND parked";

    private OutboxRows() {}

    static void insert(Connection connection, List<EventEnvelope> events) throws SQLException {
        Sql.batch(
                connection,
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

    static List<Row> due(Connection connection, Transactions whose, int shard, Instant now, int limit)
            throws SQLException {
        Criteria criteria = Criteria.where("b.tenant = ? AND b.shard = ? AND b.sent_at IS NULL", whose.tenant(), shard)
                .and(NOTHING_WAITS, now);
        return Sql.select(connection, ROWS + criteria + page(whose, limit), OutboxRows::row, criteria.values());
    }

    static List<Parked> parked(Connection connection, Transactions whose, Optional<OrderId> after, int limit)
            throws SQLException {
        Dialect dialect = whose.dialect();
        Criteria criteria = Criteria.where("b.tenant = ? AND b.parked", whose.tenant())
                .and(NONE_BEFORE)
                .and("b." + dialect.orderKey() + " > " + dialect.orderKeyOf(), after.map(OrderId::value));
        return Sql.select(
                connection,
                ROWS + criteria + page(whose, limit),
                row -> new Parked(row(row), row.maybeText("why").orElse("")),
                criteria.values());
    }

    private static String page(Transactions whose, int limit) {
        return " ORDER BY b." + whose.dialect().orderKey() + ", b.version FETCH FIRST " + limit + " ROWS ONLY";
    }

    private static Row row(Columns row) throws SQLException {
        return new Row(EventRows.read(row), row.integer("attempts"));
    }

    static void sent(Connection connection, String tenant, EventEnvelope event, Instant now) throws SQLException {
        Sql.update(
                connection,
                "UPDATE orderkit_outbox SET sent_at = ?, parked = FALSE" + UNSENT,
                now,
                tenant,
                Shards.of(event.order(), SHARDS),
                event.order().value(),
                event.version());
    }

    static void retryAt(Connection connection, String tenant, EventEnvelope event, Instant notBefore, String why)
            throws SQLException {
        Sql.update(
                connection,
                "UPDATE orderkit_outbox SET attempts = attempts + 1, not_before = ?, parked = FALSE, why = ?" + UNSENT,
                notBefore,
                cut(why),
                tenant,
                Shards.of(event.order(), SHARDS),
                event.order().value(),
                event.version());
    }

    static void park(Connection connection, String tenant, EventEnvelope event, String why) throws SQLException {
        Sql.update(
                connection,
                "UPDATE orderkit_outbox SET attempts = attempts + 1, parked = TRUE, why = ?" + UNSENT,
                cut(why),
                tenant,
                Shards.of(event.order(), SHARDS),
                event.order().value(),
                event.version());
    }

    static boolean unpark(Connection connection, String tenant, OrderId order, long version) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE orderkit_outbox SET attempts = 0, not_before = NULL, parked = FALSE, why = NULL"
                                + PARKED,
                        tenant,
                        order.value(),
                        version)
                == 1;
    }

    static boolean drop(Connection connection, String tenant, OrderId order, long version) throws SQLException {
        return Sql.update(connection, "DELETE FROM orderkit_outbox" + PARKED, tenant, order.value(), version) == 1;
    }

    static int purge(Connection connection, String tenant, Instant sentBefore, int most) throws SQLException {
        // What was sent stays sent: nothing needs to be asked again when it is removed.
        List<List<Object>> keys = Sql.select(
                connection,
                "SELECT order_id, version FROM orderkit_outbox WHERE tenant = ? AND sent_at < ?"
                        + " ORDER BY sent_at FETCH FIRST " + most + " ROWS ONLY",
                row -> List.<Object>of(tenant, row.text("order_id"), row.number("version")),
                tenant,
                sentBefore);
        Sql.batch(connection, "DELETE FROM orderkit_outbox WHERE tenant = ? AND order_id = ? AND version = ?", keys);
        return keys.size();
    }

    private static String cut(String why) {
        return why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }
}
