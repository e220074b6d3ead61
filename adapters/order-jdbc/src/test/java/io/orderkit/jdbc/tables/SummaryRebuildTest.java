package io.orderkit.jdbc.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.RebuildReport;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult.Appended;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Summaries rebuilt from the histories")
class SummaryRebuildTest {
    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("Q-1")
    @DisplayName("Q-1 are those that the appends had kept, whatever had become of these")
    void anew(Dialect dialect) throws SQLException {
        Database database = Database.of(dialect).migrated();
        JdbcStore store = database.store();
        for (int order = 0; order < 3; order++) {
            for (int version = 1; version <= 1 + order; version++) {
                assertThat(store.orders()
                                .append(SampleAppends.append("o-" + order, version, "c-" + order + "-" + version)))
                        .isInstanceOf(Appended.class);
            }
        }
        List<OrderSummary> before = all(store);
        try (Connection connection = database.connect()) {
            Sql.update(connection, "DELETE FROM orderkit_summary WHERE order_id = 'o-0'");
            Sql.update(
                    connection, "UPDATE orderkit_summary SET version = 1, customer = 'other' WHERE order_id = 'o-2'");
            Sql.update(connection, "DELETE FROM orderkit_summary_position WHERE order_id = 'o-1'");
            Sql.update(connection, "UPDATE orderkit_summary_obligation SET code = 'other' WHERE order_id = 'o-2'");
        }
        stray(database);
        assertThat(all(store)).isNotEqualTo(before);
        assertThat(store.rebuildSummaries(order -> fromHistory(store, order)))
                .isEqualTo(new RebuildReport(3, Map.of()));
        assertThat(all(store)).isEqualTo(before);
        assertThat(store.queries()
                        .owed(ReadScope.everything(), OwedFilter.any(), Optional.empty(), 100)
                        .rows())
                .hasSize(6);
        database.drop();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("Q-1")
    @DisplayName("Q-1 never take the place of a newer one, and leave what cannot be summarised")
    void overtaken(Dialect dialect) throws SQLException {
        Database database = Database.of(dialect).migrated();
        JdbcStore store = database.store();
        store.orders().append(SampleAppends.append("moves", 1, "c-1"));
        store.orders().append(SampleAppends.append("unknown", 1, "c-other"));
        RebuildReport rebuilt = store.rebuildSummaries(order -> {
            Optional<OrderSummary> summary = fromHistory(store, order);
            if (summary.filter(found -> found.version() == 1).isPresent()
                    && order.value().equals("moves")) {
                store.orders().append(SampleAppends.append("moves", 2, "c-2"));
            }
            return summary.filter(found -> order.value().equals("moves"));
        });
        assertThat(rebuilt).isEqualTo(new RebuildReport(1, Map.of()));
        assertThat(all(store)).extracting(OrderSummary::version).containsExactly(2L, 1L);
        database.drop();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("K5")
    @DisplayName("name an order whose history cannot be read, and go on to the others")
    void unreadable(Dialect dialect) throws SQLException {
        Database database = Database.of(dialect).migrated();
        JdbcStore store = database.store();
        store.orders().append(SampleAppends.append("broken", 1, "c-1"));
        store.orders().append(SampleAppends.append("sound", 1, "c-2"));
        RebuildReport report = store.rebuildSummaries(order -> {
            if (order.value().equals("broken")) {
                throw new IllegalStateException("event 1 cannot be read");
            }
            return fromHistory(store, order);
        });
        assertThat(report).isEqualTo(new RebuildReport(1, Map.of(new OrderId("broken"), "event 1 cannot be read")));
        database.drop();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("A-2")
    @DisplayName("A-2 never come back for an order that was taken out meanwhile")
    void takenOut(Dialect dialect) throws SQLException {
        Database database = Database.of(dialect).migrated();
        JdbcStore store = database.store();
        store.orders().append(SampleAppends.append("leaves", 1, "c-1"));
        try (Connection connection = database.connect()) {
            Sql.update(connection, "DELETE FROM orderkit_outbox");
        }
        assertThat(store.rebuildSummaries(order -> {
                    Optional<OrderSummary> summary = fromHistory(store, order);
                    summary.ifPresent(found ->
                            assertThat(store.archive().remove(order, 1)).isTrue());
                    return summary;
                }))
                .isEqualTo(new RebuildReport(0, Map.of()));
        assertThat(all(store)).isEmpty();
        stray(database);
        assertThat(store.rebuildSummaries(order -> fail("asked for %s, which is not there", order)))
                .isEqualTo(new RebuildReport(0, Map.of()));
        assertThat(all(store)).isEmpty();
        database.drop();
    }

    private static void stray(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            Sql.update(
                    connection,
                    "INSERT INTO orderkit_summary (tenant, order_id, process, version, ended, received_at, updated_at)"
                            + " VALUES (?, 'stray', 'contract', 1, FALSE, ?, ?)",
                    TenantId.DEFAULT.value(),
                    SampleAppends.NOON,
                    SampleAppends.NOON);
        }
    }

    /** Summarises a history from {@link SampleAppends} in the same way as a desk does. */
    private static Optional<OrderSummary> fromHistory(JdbcStore store, OrderId order) {
        List<EventEnvelope> history = store.orders().load(order, 0);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(SampleAppends.append(order.value(), history.size(), "any")
                        .summary());
    }

    private static List<OrderSummary> all(JdbcStore store) {
        return store.queries()
                .orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), 100)
                .rows();
    }
}
