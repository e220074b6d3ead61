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

/** An order's summary, its positions and its obligations. */
final class SummaryRows {
    /** For a query that names the obligation table {@code o}. */
    static final String OBLIGATION_COLUMNS =
            "o.kind, o.code, o.requirement, o.owner_role, o.person, o.due, o.amount, o.currency, o.about";

    private static final String INSERT = """
            INSERT INTO orderkit_summary (tenant, order_id, process, version, customer, ended, received_at, updated_at) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_OBLIGATION = """
            INSERT INTO orderkit_summary_obligation (tenant, order_id, seq, place, due_key, customer, kind, code, \
            requirement, owner_role, person, due, amount, currency, about) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private SummaryRows() {}

    static void replace(Connection connection, String tenant, OrderSummary summary) throws SQLException {
        String order = summary.order().value();
        for (String table : List.of("orderkit_summary", "orderkit_summary_position", "orderkit_summary_obligation")) {
            Sql.update(connection, "DELETE FROM " + table + " WHERE tenant = ? AND order_id = ?", tenant, order);
        }
        Sql.update(
                connection,
                INSERT,
                tenant,
                order,
                summary.process(),
                summary.version(),
                summary.customer().map(CustomerId::value),
                summary.ended(),
                summary.receivedAt(),
                summary.updatedAt());
        List<List<Object>> positions = new ArrayList<>();
        summary.positions().forEach((track, state) -> positions.add(List.of(tenant, order, track, state)));
        Sql.batch(
                connection,
                "INSERT INTO orderkit_summary_position (tenant, order_id, track, state) VALUES (?, ?, ?, ?)",
                positions);
        Sql.batch(connection, INSERT_OBLIGATION, obligations(tenant, summary));
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
