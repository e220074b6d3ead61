package io.orderkit.jdbc.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.ports.store.Shards;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The test of query plans in a database with 6,000 orders, which is enough for the planner to prefer an index. */
@DisplayName("The questions of the store to a database with many orders")
class PlanTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("is answered by index alone, never by reading a table from end to end")
    void byIndex(Dialect dialect) throws SQLException {
        Database database = Database.of(dialect).migrated();
        new BulkOrders(database).load(6_000);
        ExplainingConnections explaining = new ExplainingConnections(database);
        JdbcStore store = JdbcStore.on(ConnectionSource.own(explaining), dialect, TenantId.DEFAULT);
        explaining.begin();
        fillOutbox(database.store());
        analyze(database);
        everyCall(store);
        assertThat(explaining.plans()).hasSizeGreaterThan(30);
        assertThat(explaining.plans().entrySet())
                .filteredOn(plan ->
                        plan.getValue().contains("Seq Scan") || plan.getValue().contains("tableScan"))
                .as("statements, and their plans, that read a table from end to end")
                .isEmpty();
        database.drop();
    }

    private static void fillOutbox(JdbcStore store) {
        for (int order = 0; order < 400; order++) {
            store.orders().append(SampleAppends.append("waits-" + order, 1, "waits-c-" + order));
        }
        for (int shard = 0; shard < store.outbox().shards(); shard++) {
            store.outbox().lease(shard, "relay", SampleAppends.NOON, MINUTE).ifPresent(store.outbox()::release);
        }
    }

    /**
     * Fills the lease table as if there were many tenants (one tenant has only one row per shard), and updates the
     * statistics.
     */
    private static void analyze(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            for (int tenant = 0; tenant < 200; tenant++) {
                for (int shard = 0; shard < 16; shard++) {
                    Sql.update(
                            connection,
                            "INSERT INTO orderkit_shard_lease (tenant, shard, fence) VALUES (?, ?, 0)",
                            "tenant-" + tenant,
                            shard);
                }
            }
            Sql.update(connection, database.dialect() == Dialect.H2 ? "ANALYZE" : "VACUUM ANALYZE");
        }
    }

    private static void everyCall(JdbcStore store) {
        assertThat(store.orders().load(new OrderId("bulk-7"), 2)).hasSize(3);
        assertThat(store.orders().append(SampleAppends.append("bulk-7", 6, "c-1")))
                .isEqualTo(new AppendResult.Appended(6));
        assertThat(store.orders().append(SampleAppends.append("bulk-7", 6, "c-2")))
                .isEqualTo(new AppendResult.VersionConflict(6));
        assertThat(store.orders().append(SampleAppends.append("new", 1, "c-3")))
                .isEqualTo(new AppendResult.Appended(1));
        assertThat(store.orders().recordRefusal(SampleAppends.refused("bulk-7", "c-4")))
                .isEmpty();
        assertThat(store.orders().journal(new CommandId("c-4"))).isPresent();
        relay(store);
        ReadScope all = ReadScope.everything();
        ReadScope some = ReadScope.ofCustomers(Set.of(new CustomerId("customer-7"), new CustomerId("customer-8")));
        for (OrderFilter filter : new OrderFilter[] {
            OrderFilter.any(),
            OrderFilter.any().at("open-6"),
            OrderFilter.any().of(new CustomerId("customer-7")),
            OrderFilter.any().process("contract").ended(true)
        }) {
            store.queries().orders(all, filter, Optional.empty(), 20);
            store.queries().orders(all, filter, Optional.of("bulk-2"), 20);
        }
        store.queries().orders(some, OrderFilter.any(), Optional.empty(), 20);
        for (OwedFilter filter : new OwedFilter[] {
            OwedFilter.any(),
            OwedFilter.any().kind(Obligation.Kind.DOCUMENT),
            OwedFilter.any().code("signed-return"),
            OwedFilter.any().owner(Role.SALESPERSON),
            OwedFilter.any().dueBefore(SampleAppends.NOON)
        }) {
            store.queries()
                    .owed(all, filter, Optional.empty(), 20)
                    .next()
                    .ifPresent(next -> store.queries().owed(all, filter, Optional.of(next), 20));
        }
        store.queries().owed(some, OwedFilter.any(), Optional.empty(), 20);
    }

    private static void relay(JdbcStore store) {
        Lease lease = store.outbox()
                .lease(
                        Shards.of(new OrderId("waits-7"), store.outbox().shards()),
                        "relay",
                        SampleAppends.NOON.plus(MINUTE),
                        MINUTE)
                .orElseThrow();
        Lease renewed = store.outbox()
                .renew(lease, SampleAppends.NOON.plus(MINUTE), MINUTE)
                .orElseThrow();
        Row row = store.outbox().due(renewed, SampleAppends.NOON, 100).get(0);
        assertThat(store.outbox().retryAt(renewed, row, SampleAppends.NOON, "later"))
                .isTrue();
        assertThat(store.outbox().park(renewed, row, "poison")).isTrue();
        assertThat(store.outbox().parked(Optional.empty(), 10)).hasSize(1);
        assertThat(store.outbox().unpark(row.event().order(), row.event().version()))
                .isTrue();
        assertThat(store.outbox().sent(renewed, row, SampleAppends.NOON)).isTrue();
        assertThat(store.outbox().drop(row.event().order(), row.event().version()))
                .isFalse();
        assertThat(store.outbox().purge(SampleAppends.NOON.plusSeconds(1), 100)).isEqualTo(1);
        store.outbox().release(renewed);
    }
}
