package io.orderkit.jdbc;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.process.Obligation;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions across orders. Each page is one statement, so that it tells of one moment. */
final class Summaries implements OrderQuery {
    private static final String STANDS_AT = """
            EXISTS (SELECT 1 FROM orderkit_summary_position x WHERE x.tenant = s.tenant AND x.order_id = s.order_id \
            AND x.state = ?)""";

    private final Transactions transactions;

    Summaries(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        Criteria.requireRows(limit);
        return transactions.call((connection, again) -> {
            List<OrderSummary> orders = selectOrders(connection, scope, filter, after, limit + 1);
            return first(limit, orders, order -> order.order().value());
        });
    }

    private List<OrderSummary> selectOrders(
            Connection connection, ReadScope scope, OrderFilter filter, Optional<String> after, int limit)
            throws SQLException {
        String key = transactions.dialect().orderKey();
        Criteria criteria = Criteria.where("s.tenant = ?", transactions.tenant())
                .and("s.process = ?", filter.process())
                .and(STANDS_AT, filter.state())
                .and("s.customer = ?", filter.customer().map(CustomerId::value))
                .and("s.ended = ?", filter.ended())
                .and("s." + key + " > " + transactions.dialect().orderKeyOf(), after)
                .in(scope, "s.customer", connection);
        String page = "SELECT s.* FROM orderkit_summary s" + criteria + " ORDER BY s." + key + " FETCH FIRST " + limit
                + " ROWS ONLY";
        String rows = "SELECT s.order_id, s.process, s.version, s.customer, s.ended, s.received_at, s.updated_at,"
                + " p.track, p.state, o.seq, " + ObligationRows.COLUMNS + " FROM (" + page + ") s"
                + " LEFT JOIN orderkit_summary_position p ON p.tenant = s.tenant AND p.order_id = s.order_id"
                + " LEFT JOIN orderkit_summary_obligation o ON o.tenant = s.tenant AND o.order_id = s.order_id"
                + " ORDER BY s." + key + ", o.seq";
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        Sql.select(connection, rows, row -> gather(gathered, row), criteria.values());
        return gathered.values().stream().map(Gathered::summary).toList();
    }

    private static boolean gather(Map<String, Gathered> gathered, Columns row) throws SQLException {
        String id = row.text("order_id");
        Gathered order = gathered.get(id);
        if (order == null) {
            order = new Gathered(head(row), new LinkedHashMap<>(), new LinkedHashMap<>());
            gathered.put(id, order);
        }
        Optional<String> track = row.maybeText("track");
        if (track.isPresent()) {
            order.positions().put(track.get(), row.text("state"));
        }
        if (row.maybeText("kind").isPresent() && !order.obligations().containsKey(row.integer("seq"))) {
            order.obligations().put(row.integer("seq"), ObligationRows.read(row));
        }
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

    @Override
    public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        Criteria.requireRows(limit);
        Optional<OwedKey> known = after.map(OwedKey::parse);
        return transactions.call((connection, again) -> {
            Page<Keyed> page = first(
                    limit,
                    selectOwed(connection, scope, filter, known, limit + 1),
                    keyed -> keyed.key().toString());
            return new Page<>(page.rows().stream().map(Keyed::owed).toList(), page.next());
        });
    }

    private List<Keyed> selectOwed(
            Connection connection, ReadScope scope, OwedFilter filter, Optional<OwedKey> after, int limit)
            throws SQLException {
        Dialect dialect = transactions.dialect();
        Criteria criteria = Criteria.where("o.tenant = ?", transactions.tenant())
                .and("o.kind = ?", filter.kind().map(Obligation.Kind::name))
                .and("o.code = ?", filter.code())
                .and("o.owner_role = ?", filter.owner().map(owner -> owner.value()))
                .and("o.due_key <= ? AND o.due IS NOT NULL", filter.dueBefore())
                .in(scope, "o.customer", connection);
        if (after.isPresent()) {
            OwedKey key = after.get();
            criteria.and("o.due_key >= ?", key.due())
                    .and(
                            "(o.due_key, o." + dialect.orderKey() + ", o.place) > (?, " + dialect.orderKeyOf() + ", ?)",
                            key.due(),
                            key.order(),
                            key.place());
        }
        String sql = "SELECT o.order_id, o.customer, o.due_key, o.place, " + ObligationRows.COLUMNS
                + " FROM orderkit_summary_obligation o" + criteria + " ORDER BY o.due_key, o." + dialect.orderKey()
                + ", o.place FETCH FIRST " + limit + " ROWS ONLY";
        return Sql.select(connection, sql, Summaries::keyed, criteria.values());
    }

    private static Keyed keyed(Columns row) throws SQLException {
        OrderId order = new OrderId(row.text("order_id"));
        return new Keyed(
                new OwedKey(row.instant("due_key"), order.value(), row.text("place")),
                new Owed(order, row.maybeText("customer").map(CustomerId::new), ObligationRows.read(row)));
    }

    private static <T> Page<T> first(int limit, List<T> rows, java.util.function.Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> page = new ArrayList<>(rows.subList(0, limit));
        return new Page<>(page, Optional.of(key.apply(page.get(limit - 1))));
    }

    private record Keyed(OwedKey key, Owed owed) {}

    /** An order while its rows come in. */
    private record Gathered(OrderSummary head, Map<String, String> positions, Map<Integer, Obligation> obligations) {
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

    /**
     * Where a page of what is owed ended.
     *
     * @param due the due time, or the end of time
     * @param order the order id
     * @param place the obligation's place in its order
     */
    private record OwedKey(Instant due, String order, String place) {
        /** Not in any order id: those hold no control characters. */
        private static final String SEPARATOR = "\u001F";

        static OwedKey parse(String key) {
            String[] parts = key.split(SEPARATOR, 3);
            if (parts.length != 3) {
                throw new IllegalArgumentException(
                        "\"" + key + "\" is no key of a page; expected one from the page before");
            }
            return new OwedKey(Instant.parse(parts[0]), parts[1], parts[2]);
        }

        @Override
        public String toString() {
            return String.join(SEPARATOR, due.toString(), order, place);
        }
    }
}
