package io.orderkit.jdbc;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Money;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Obligation;
import io.orderkit.ports.store.OrderSummary;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An order's summary, its positions and its obligations. */
final class SummaryRows {
    /** For a query that names the obligation table {@code o}. */
    static final String OBLIGATION_COLUMNS =
            "o.kind, o.code, o.requirement, o.owner_role, o.person, o.due, o.amount, o.currency, o.about";

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

    private static final String INSERT_OBLIGATION = """
            INSERT INTO orderkit_summary_obligation (tenant, order_id, seq, place, due_key, customer, kind, code, \
            requirement, owner_role, person, due, amount, currency, about) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private SummaryRows() {}

    /** Rows that stay are changed in place, which costs a database less than to remove and insert them. */
    static void replace(Connection connection, String tenant, OrderSummary summary) throws SQLException {
        if (Sql.update(connection, UPDATE, values(tenant, summary)) == 0) {
            Sql.update(connection, INSERT, values(tenant, summary));
        }
        replacePositions(connection, tenant, summary);
        Sql.update(
                connection,
                "DELETE FROM orderkit_summary_obligation WHERE tenant = ? AND order_id = ?",
                tenant,
                summary.order().value());
        Sql.batch(connection, INSERT_OBLIGATION, obligations(tenant, summary));
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
        String order = summary.order().value();
        List<List<Object>> rows = new ArrayList<>();
        summary.positions().forEach((track, state) -> rows.add(List.of(state, tenant, order, track)));
        Sql.update(
                connection,
                "DELETE FROM orderkit_summary_position WHERE tenant = ? AND order_id = ? AND NOT (track = ANY(?))",
                tenant,
                order,
                connection.createArrayOf("VARCHAR", summary.positions().keySet().toArray()));
        int[] changed = Sql.batch(connection, UPDATE_POSITION, rows);
        Sql.batch(
                connection,
                INSERT_POSITION,
                IntStream.range(0, rows.size())
                        .filter(row -> changed[row] == 0)
                        .mapToObj(rows::get)
                        .toList());
    }

    private static List<List<Object>> obligations(String tenant, OrderSummary summary) {
        List<String> places = Places.of(summary.obligations());
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Obligation obligation = summary.obligations().get(i);
            rows.add(List.of(
                    tenant,
                    summary.order().value(),
                    i,
                    places.get(i),
                    obligation.due().orElse(Places.END_OF_TIME),
                    summary.customer().map(CustomerId::value),
                    obligation.kind().name(),
                    obligation.code(),
                    obligation.requirement(),
                    obligation.owner().value(),
                    obligation.person().map(ActorId::value),
                    obligation.due(),
                    obligation.amount().map(Money::amount),
                    obligation.amount().map(amount -> amount.currency().getCurrencyCode()),
                    obligation.about()));
        }
        return rows;
    }

    static Obligation obligation(Columns row) throws SQLException {
        Optional<BigDecimal> amount = row.maybeDecimal("amount");
        Optional<Currency> currency = row.maybeText("currency").map(Currency::getInstance);
        return new Obligation(
                Obligation.Kind.valueOf(row.text("kind")),
                row.text("code"),
                row.text("requirement"),
                Role.of(row.text("owner_role")),
                row.maybeText("person").map(ActorId::new),
                row.maybeInstant("due"),
                currency.flatMap(unit -> amount.map(number -> Money.of(unit, number.stripTrailingZeros()))),
                row.maybeText("about"));
    }
}
