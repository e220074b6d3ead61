package io.orderkit.jdbc;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** An order's summary and its positions; what it owes is in {@link ObligationRows}. */
final class SummaryRows {
    static final List<String> TABLES =
            List.of("orderkit_summary", "orderkit_summary_position", "orderkit_summary_obligation");

    private static final String INSERT = """
            INSERT INTO orderkit_summary (process, version, customer, ended, received_at, updated_at, tenant, order_id) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            UPDATE orderkit_summary SET process = ?, version = ?, customer = ?, ended = ?, received_at = ?, \
            updated_at = ? WHERE tenant = ? AND order_id = ?""";

    private static final String INSERT_POSITION =
            "INSERT INTO orderkit_summary_position (state, tenant, order_id, track) VALUES (?, ?, ?, ?)";

    private static final String UPDATE_POSITION =
            "UPDATE orderkit_summary_position SET state = ? WHERE tenant = ? AND order_id = ? AND track = ?";

    private SummaryRows() {}

    /** What stays as it is is left alone, and rows that change do so in place: it costs a database less. */
    static void replace(Connection connection, String tenant, OrderSummary summary) throws SQLException {
        if (Sql.update(connection, UPDATE, values(tenant, summary)) == 0) {
            writeAnew(connection, tenant, summary);
            return;
        }
        replacePositions(connection, tenant, summary);
        ObligationRows.replace(connection, tenant, summary);
    }

    /** Whatever was there. */
    static void writeAnew(Connection connection, String tenant, OrderSummary summary) throws SQLException {
        remove(connection, tenant, summary.order());
        Sql.update(connection, INSERT, values(tenant, summary));
        Sql.batch(connection, INSERT_POSITION, positions(tenant, summary));
        ObligationRows.insert(connection, tenant, summary);
    }

    static void remove(Connection connection, String tenant, OrderId order) throws SQLException {
        for (String table : TABLES) {
            Sql.deleteOrder(connection, table, tenant, order);
        }
    }

    /** In the sequence of both statements. */
    private static Object[] values(String tenant, OrderSummary summary) {
        return new Object[] {
            summary.process(),
            summary.version(),
            summary.customer().map(CustomerId::value),
            summary.ended(),
            summary.receivedAt(),
            summary.updatedAt(),
            tenant,
            summary.order().value()
        };
    }

    private static void replacePositions(Connection connection, String tenant, OrderSummary summary)
            throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM orderkit_summary_position WHERE tenant = ? AND order_id = ? AND NOT (track = ANY(?))",
                tenant,
                summary.order().value(),
                connection.createArrayOf("VARCHAR", summary.positions().keySet().toArray()));
        List<List<Object>> rows = positions(tenant, summary);
        int[] changed = Sql.batch(connection, UPDATE_POSITION, rows);
        Sql.batch(
                connection,
                INSERT_POSITION,
                IntStream.range(0, rows.size())
                        .filter(row -> changed[row] == 0)
                        .mapToObj(rows::get)
                        .toList());
    }

    /** In the sequence of both statements. */
    private static List<List<Object>> positions(String tenant, OrderSummary summary) {
        String order = summary.order().value();
        return summary.positions().entrySet().stream()
                .map(position -> List.<Object>of(position.getValue(), tenant, order, position.getKey()))
                .toList();
    }
}
