package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.internal.sql.Columns;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.OrderSummary;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collector that assembles summaries from rows. For each order, the query returns one row for every combination of a position and an
 * obligation. Not thread-safe.
 */
final class GatheredSummaries {
    private final Map<String, Gathered> orders = new LinkedHashMap<>();

    private GatheredSummaries() {}

    /**
     * Returns summaries with their positions and obligations, sorted by order id.
     *
     * @param page a query that selects rows of the summary table
     * @param values the values of the query's parameters
     */
    static List<OrderSummary> select(Transaction transaction, String page, Object... values) throws SQLException {
        String key = transaction.dialect().orderKey();
        String rows = "SELECT s.order_id, s.process, s.version, s.customer, s.ended, s.received_at, s.updated_at,"
                + " p.track, p.state, o.seq, " + ObligationRows.COLUMNS + " FROM (" + page + ") s"
                + " LEFT JOIN orderkit_summary_position p ON p.tenant = s.tenant AND p.order_id = s.order_id"
                + " LEFT JOIN orderkit_summary_obligation o ON o.tenant = s.tenant AND o.order_id = s.order_id"
                + " ORDER BY s." + key + ", o.seq";
        GatheredSummaries gathered = new GatheredSummaries();
        transaction.select(rows, gathered::add, values);
        return gathered.orders.values().stream().map(Gathered::summary).toList();
    }

    private boolean add(Columns row) throws SQLException {
        String id = row.text("order_id");
        if (!orders.containsKey(id)) {
            orders.put(id, new Gathered(head(row), new LinkedHashMap<>(), new LinkedHashMap<>()));
        }
        orders.get(id).add(row);
        return true;
    }

    private static OrderSummary head(Columns row) throws SQLException {
        return new OrderSummary(
                new OrderId(row.text("order_id")),
                row.text("process"),
                row.number("version"),
                row.maybeText("customer").map(CustomerId::new),
                Map.of(),
                row.flag("ended"),
                List.of(),
                row.instant("received_at"),
                row.instant("updated_at"));
    }

    private record Gathered(OrderSummary head, Map<String, String> positions, Map<Integer, Obligation> obligations) {
        void add(Columns row) throws SQLException {
            Optional<String> track = row.maybeText("track");
            if (track.isPresent()) {
                positions.put(track.get(), row.text("state"));
            }
            if (row.maybeText("kind").isPresent() && !obligations.containsKey(row.integer("seq"))) {
                obligations.put(row.integer("seq"), ObligationRows.read(row));
            }
        }

        OrderSummary summary() {
            return new OrderSummary(
                    head.order(),
                    head.process(),
                    head.version(),
                    head.customer(),
                    positions,
                    head.ended(),
                    List.copyOf(obligations.values()),
                    head.receivedAt(),
                    head.updatedAt());
        }
    }
}
