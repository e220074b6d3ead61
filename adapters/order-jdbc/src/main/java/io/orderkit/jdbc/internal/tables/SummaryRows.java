package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.OrderSummary;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of an order's summary and of its positions. {@link ObligationRows} stores the obligations of the summary.
 */
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

    /**
     * Replaces a summary. Unchanged rows are not written, and changed rows are updated in place, which is cheaper than deleting and
     * reinserting them.
     */
    static void replace(Transaction transaction, OrderSummary summary) throws SQLException {
        if (transaction.update(UPDATE, values(transaction, summary)) == 0) {
            rewrite(transaction, summary);
        } else {
            replacePositions(transaction, summary);
            ObligationRows.replace(transaction, summary);
        }
    }

    /** Replaces the rows of a summary. */
    static void rewrite(Transaction transaction, OrderSummary summary) throws SQLException {
        remove(transaction, summary.order());
        transaction.update(INSERT, values(transaction, summary));
        transaction.batch(INSERT_POSITION, positions(transaction, summary));
        ObligationRows.insert(transaction, summary);
    }

    static void remove(Transaction transaction, OrderId order) throws SQLException {
        for (String table : TABLES) {
            transaction.deleteOrder(table, order);
        }
    }

    /** Returns the summary's values in the sequence that the insert and update statements expect. */
    private static Object[] values(Transaction transaction, OrderSummary summary) {
        return new Object[] {
            summary.process(),
            summary.version(),
            summary.customer().map(CustomerId::value),
            summary.ended(),
            summary.receivedAt(),
            summary.updatedAt(),
            transaction.tenant(),
            summary.order().value()
        };
    }

    private static void replacePositions(Transaction transaction, OrderSummary summary) throws SQLException {
        transaction.update(
                "DELETE FROM orderkit_summary_position" + Transaction.OF_ORDER + " AND NOT (track = ANY(?))",
                transaction.tenant(),
                summary.order().value(),
                transaction
                        .connection()
                        .createArrayOf("VARCHAR", summary.positions().keySet().toArray()));
        List<List<Object>> rows = positions(transaction, summary);
        int[] changed = transaction.batch(UPDATE_POSITION, rows);
        transaction.batch(
                INSERT_POSITION,
                IntStream.range(0, rows.size())
                        .filter(row -> changed[row] == 0)
                        .mapToObj(rows::get)
                        .toList());
    }

    /** Returns the values of each position in the sequence that the insert and update statements expect. */
    private static List<List<Object>> positions(Transaction transaction, OrderSummary summary) {
        String order = summary.order().value();
        return summary.positions().entrySet().stream()
                .map(position -> List.<Object>of(position.getValue(), transaction.tenant(), order, position.getKey()))
                .toList();
    }
}
