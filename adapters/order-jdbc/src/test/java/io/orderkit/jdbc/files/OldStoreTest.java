package io.orderkit.jdbc.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.database.Migrations;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry.Result;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.ports.store.Shards;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code store-1.sql} contains data written by a version of the library with schema 1, and the checksums of that
 * version's migrations.
 */
@DisplayName("A store written by the previous version")
class OldStoreTest {
    private static final Map<Dialect, String> CHECKSUMS = Map.of(
            Dialect.H2, "c502a1179e6302094bd35bb443effce0d6e761f467b15ea6c7498611c9889854",
            Dialect.POSTGRESQL, "6a63eeee81d856f3ef01c689a736f8713173ee893a3a87e7cd43fff6e246cee5");
    private static final OrderId FIRST = new OrderId("B-1001");
    private static final OrderId TAKEN_OUT = new OrderId("B-1000");

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("in an H2 file opens, with all that it held, and goes on")
    void h2() throws SQLException {
        Path file = folder.resolve("orders");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa", "")) {
            fill(connection, Dialect.H2);
        }
        try (JdbcStore store = JdbcStore.h2(file, TenantId.DEFAULT)) {
            assertWhole(store);
        }
        JdbcStore.h2(file, TenantId.DEFAULT).close();
    }

    @Test
    @DisplayName("on a PostgreSQL server opens, with all that it held, and goes on")
    void postgresql() throws SQLException {
        Database database = Database.postgresql();
        try (Connection connection = database.connect()) {
            fill(connection, Dialect.POSTGRESQL);
        }
        try (JdbcStore store = database.opened()) {
            assertWhole(store);
        }
        database.drop();
    }

    private static void fill(Connection connection, Dialect dialect) throws SQLException {
        connection.setAutoCommit(false);
        Sql.update(
                connection,
                "CREATE TABLE orderkit_schema_version (version INTEGER PRIMARY KEY,"
                        + " name VARCHAR(200) NOT NULL, checksum VARCHAR(64) NOT NULL)");
        for (String script :
                new String[] {dialect.name().toLowerCase(Locale.ROOT) + "/V1__orders.sql", "store-1.sql"}) {
            for (String statement : Migrations.statements(Migrations.read(script))) {
                Sql.update(connection, statement);
            }
        }
        Sql.update(
                connection,
                "INSERT INTO orderkit_schema_version (version, name, checksum) VALUES (1, 'V1__orders.sql', ?)",
                Optional.ofNullable(CHECKSUMS.get(dialect)));
        Sql.update(
                connection,
                "INSERT INTO orderkit_head (tenant, order_id, version) VALUES ('default', ?, 5)",
                TAKEN_OUT.value());
        connection.commit();
    }

    private static void assertWhole(JdbcStore store) {
        assertThat(store.orders().load(FIRST, 0))
                .extracting(EventEnvelope::version)
                .containsExactly(1L, 2L, 3L);
        assertThat(store.orders().load(new OrderId("王-1003"), 2).get(0).payload())
                .isEqualTo("{\"note\":\"it's 纸\"}");
        assertThat(store.orders()
                        .journal(new CommandId("B-1002-c-3"))
                        .orElseThrow()
                        .result())
                .isEqualTo(new Result.Accepted(3, 3));
        assertThat(store.orders()
                        .journal(new CommandId("refused-1"))
                        .orElseThrow()
                        .result())
                .isEqualTo(new Result.Refused("[{\"code\":\"not-open\"}]"));
        OrderFilter ofCustomer = OrderFilter.any().at("sent").of(new CustomerId("customer-1"));
        assertThat(store.queries()
                        .orders(ReadScope.everything(), ofCustomer, Optional.empty(), 10)
                        .rows())
                .extracting(OrderSummary::version)
                .containsExactly(3L, 3L, 3L);
        assertThat(store.queries()
                        .owed(
                                ReadScope.everything(),
                                OwedFilter.any().kind(Obligation.Kind.MONEY_DUE),
                                Optional.empty(),
                                10)
                        .rows())
                .hasSize(3);
        int shard = Shards.of(FIRST, store.outbox().shards());
        Lease lease = store.outbox()
                .lease(shard, "new-relay", SampleAppends.NOON.plusSeconds(90), Duration.ofMinutes(1))
                .orElseThrow();
        assertThat(lease.fence()).as("goes on from the old one").isEqualTo(2);
        assertThat(store.outbox().due(lease, SampleAppends.NOON, 10).stream()
                        .filter(row -> row.event().order().equals(FIRST))
                        .map(row -> row.event().version()))
                .containsExactly(2L, 3L);
        assertThat(store.orders().append(SampleAppends.append(FIRST.value(), 4, "new-c-4")))
                .isEqualTo(new AppendResult.Appended(4));
        assertThat(store.orders().append(SampleAppends.append(TAKEN_OUT.value(), 6, "new-c-6")))
                .isEqualTo(new AppendResult.VersionConflict(5));
    }
}
