package io.orderkit.jdbc.load;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A bulk load of orders, written as the store writes them. Each order has five events, which have been sent
 * and removed from the outbox.
 */
record BulkOrders(Database database) {
    static final int VERSIONS = 5;

    private static final int CHUNK = 20_000;

    private static final String NOON = "TIMESTAMP WITH TIME ZONE '2026-03-02 12:00:00+00'";

    /** Each statement inserts one row per order {@code o}, or one row per version {@code v} of an order. */
    private static final List<String> INSERTS = List.of(
            "INSERT INTO orderkit_head (tenant, order_id, version) SELECT 'default', 'bulk-' || o, 5 FROM ORDERS",
            "INSERT INTO orderkit_event (tenant, order_id, version, event_id, event_type, schema_number, command_id, actor,"
                    + " acting_role, occurred_at, recorded_at, process, process_version, rule_version, payload)"
                    + " SELECT 'default', 'bulk-' || o, v, 'bulk-' || o || '-' || v, 'sent', 1, 'bulk-c-' || o || '-' || v,"
                    + " 'anna', 'cs-agent', NOON, NOON, 'contract', 1, 'handbook', '{}' FROM VERSIONS",
            "INSERT INTO orderkit_journal (tenant, command_id, fingerprint, order_id, command_type, actor, decided_at,"
                    + " first_version, last_version, evidence) SELECT 'default', 'bulk-c-' || o || '-' || v, 'f', 'bulk-' || o,"
                    + " 'send', 'anna', NOON, v, v, '{}' FROM VERSIONS",
            "INSERT INTO orderkit_summary (tenant, order_id, process, version, customer, ended, received_at, updated_at)"
                    + " SELECT 'default', 'bulk-' || o, 'contract', 5, 'customer-' || MOD(o, 1000), FALSE, NOON, NOON FROM ORDERS",
            "INSERT INTO orderkit_summary_position (tenant, order_id, track, state)"
                    + " SELECT 'default', 'bulk-' || o, 'agreement', 'sent' FROM ORDERS",
            "INSERT INTO orderkit_summary_position (tenant, order_id, track, state)"
                    + " SELECT 'default', 'bulk-' || o, 'payment', 'open-5' FROM ORDERS",
            "INSERT INTO orderkit_summary_obligation (tenant, order_id, seq, place, due_key, customer, kind, code,"
                    + " requirement, owner_role, due) SELECT 'default', 'bulk-' || o, 0, 'reply-by x 1', NOON,"
                    + " 'customer-' || MOD(o, 1000), 'PROMISE', 'reply-by', 'C4', 'cs-agent', NOON FROM ORDERS");

    /** Inserts orders {@code bulk-1} to {@code bulk-n}, and updates the query planner's statistics. */
    void load(int orders) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int from = 1; from <= orders; from += CHUNK) {
                for (String insert : INSERTS) {
                    fill(connection, insert, from, Math.min(orders, from + CHUNK - 1));
                }
                connection.commit();
            }
        }
        try (Connection connection = database.connect()) {
            Sql.update(connection, database.dialect() == Dialect.H2 ? "ANALYZE" : "VACUUM ANALYZE");
        }
    }

    private void fill(Connection connection, String insert, int from, int to) throws SQLException {
        String range =
                (database.dialect() == Dialect.H2 ? "SYSTEM_RANGE(" : "generate_series(") + from + ", " + to + ")";
        String column = database.dialect() == Dialect.H2 ? "x" : "generate_series";
        String orders = "(SELECT " + column + " AS o FROM " + range + ") orders";
        String versions = orders
                + " CROSS JOIN (SELECT 1 AS v UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) versions";
        String sql = insert.replace("NOON", NOON)
                .replace("FROM ORDERS", "FROM " + orders)
                .replace("FROM VERSIONS", "FROM " + versions);
        Sql.update(connection, sql);
    }
}
