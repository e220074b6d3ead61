package io.orderkit.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.CheckedCall;
import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.faults.FaultyConnections.Fault;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.AppendResult.Appended;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.ports.store.Shards;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test in which each statement, commit and connection of a call fails once with every kind of fault. Each run of the test uses a new
 * order.
 */
@DisplayName("A failure in the middle")
class FaultTest {
    private static final String HOST_ROWS =
            "SELECT COUNT(*) AS n FROM orderkit_head WHERE tenant = 'host' AND order_id = ?";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Optional<Place> opened = Optional.empty();
    private int orders;

    /** The database under test, with a store whose connections never fail. */
    private record Place(Database database, JdbcStore healthy) {
        static Place of(Dialect dialect) throws SQLException {
            Database database = Database.of(dialect).migrated();
            return new Place(database, database.store());
        }

        long number(String sql, String order) {
            return CheckedCall.get(() -> {
                try (Connection connection = database.connect()) {
                    return Sql.select(connection, sql, row -> row.number("n"), order)
                            .get(0);
                }
            });
        }
    }

    private Place open(Dialect dialect) throws SQLException {
        Place place = Place.of(dialect);
        opened = Optional.of(place);
        return place;
    }

    @AfterEach
    void drop() throws SQLException {
        if (opened.isPresent()) {
            opened.get().database().drop();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("S-6")
    @DisplayName("S-6 of an append loses and doubles nothing, whether it is the first of its order or not")
    void append(Dialect dialect) throws SQLException {
        Place at = open(dialect);
        for (Fault fault : Fault.values()) {
            for (long version : new long[] {1, 2}) {
                everyPlace(at, fault, (faulty, healthy, order) -> {
                    if (version == 2) {
                        assertThat(healthy.orders().append(SampleAppends.append(order, 1, order + "-c-1")))
                                .isInstanceOf(Appended.class);
                    }
                    Append next = SampleAppends.append(order, version, order + "-c-" + version);
                    Optional<AppendResult> result = unlessUnavailable(
                            faulty.get(), store -> store.orders().append(next));
                    result.ifPresent(told -> assertThat(told).isEqualTo(new Appended(version)));
                    assertOnceOrNotAtAll(at, next, result.isPresent());
                    AppendResult again = healthy.orders().append(next);
                    assertThat(again)
                            .as("the same again, after %s", result)
                            .isEqualTo(
                                    result.isPresent()
                                            ? new AppendResult.CommandKnown(
                                                    next.journal().get(0))
                                            : new Appended(version));
                    assertOnceOrNotAtAll(at, next, true);
                    return result.isPresent();
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("S-7")
    @DisplayName("S-7 of the record of a refusal leaves it there once or not at all")
    void refusal(Dialect dialect) throws SQLException {
        Place at = open(dialect);
        for (Fault fault : Fault.values()) {
            everyPlace(at, fault, (faulty, healthy, order) -> {
                Optional<Boolean> isNew = unlessUnavailable(
                        faulty.get(),
                        store -> store.orders()
                                .recordRefusal(SampleAppends.refused(order, order + "-c"))
                                .isEmpty());
                isNew.ifPresent(told -> assertThat(told).isTrue());
                assertThat(healthy.orders().journal(new CommandId(order + "-c")).isPresent())
                        .isEqualTo(isNew.isPresent());
                return isNew.isPresent();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("O-3")
    @DisplayName("O-3 of a relay's call leaves the row sent, or as it was")
    void relay(Dialect dialect) throws SQLException {
        Place at = open(dialect);
        for (Fault fault : Fault.values()) {
            everyPlace(at, fault, (faulty, healthy, order) -> {
                assertThat(healthy.orders().append(SampleAppends.append(order, 1, order + "-c")))
                        .isEqualTo(new Appended(1));
                int shard = Shards.of(new OrderId(order), healthy.outbox().shards());
                Optional<Boolean> sent = unlessUnavailable(faulty.get(), store -> {
                    Lease lease = store.outbox()
                            .lease(shard, "relay", SampleAppends.NOON, MINUTE)
                            .orElseThrow();
                    Row row = store.outbox().due(lease, SampleAppends.NOON, 500).stream()
                            .filter(each -> each.event().order().value().equals(order))
                            .findFirst()
                            .orElseThrow();
                    boolean marked = store.outbox().sent(lease, row, SampleAppends.NOON);
                    store.outbox().release(lease);
                    return marked;
                });
                sent.ifPresent(told -> assertThat(told).isTrue());
                Lease after = healthy.outbox()
                        .lease(shard, "next", SampleAppends.NOON.plus(MINUTE), MINUTE)
                        .orElseThrow();
                long due = healthy.outbox().due(after, SampleAppends.NOON, 500).stream()
                        .filter(each -> each.event().order().value().equals(order))
                        .count();
                healthy.outbox().release(after);
                assertThat(due).isLessThanOrEqualTo(1);
                assertThat(sent.isPresent() && due == 1)
                        .as("acknowledged as sent, and due again")
                        .isFalse();
                return sent.isPresent();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("S-6")
    @DisplayName(
            "S-6 of an append in the host's transaction undoes the append, and keeps the host's own work if the host goes on")
    void joined(Dialect dialect) throws SQLException {
        Place at = open(dialect);
        for (Fault fault : Fault.values()) {
            FaultyConnections faulty = new FaultyConnections(at.database().pool());
            String failed;
            int n = 0;
            do {
                String order = "joined-" + orders++;
                Append append = SampleAppends.append(order, 1, order + "-c");
                Connection connection = faulty.getConnection();
                Sql.update(
                        connection,
                        "INSERT INTO orderkit_head (tenant, order_id, version) VALUES ('host', ?, 1)",
                        order);
                faulty.arm(fault, ++n);
                JdbcStore store = JdbcStore.on(ConnectionSource.joined(() -> connection), dialect, TenantId.DEFAULT);
                boolean acknowledged = unlessUnavailable(
                                store, each -> each.orders().append(append))
                        .isPresent();
                failed = faulty.failed();
                faulty.disarm();
                assertThat(acknowledged).as("after %s at %s", fault, failed).isEqualTo(failed.isEmpty());
                boolean committed = commits(connection);
                connection.close();
                assertOnceOrNotAtAll(at, append, acknowledged && committed);
                assertThat(at.number(HOST_ROWS, order)).isEqualTo(committed ? 1 : 0);
            } while (!failed.isEmpty());
            assertThat(n).as("places that can fail").isGreaterThan(10);
        }
    }

    private static boolean commits(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return false;
        }
        connection.commit();
        return true;
    }

    /** A call under test, which returns whether the store acknowledged it. */
    @FunctionalInterface
    private interface Deed {
        boolean on(Supplier<JdbcStore> faulty, JdbcStore healthy, String order);
    }

    /**
     * Repeats the call, each time with a new order. In run n, the call's n-th database request fails; the runs end when one completes
     * without a failure.
     */
    private void everyPlace(Place at, Fault fault, Deed deed) {
        JdbcStore healthy = at.healthy();
        FaultyConnections faulty = new FaultyConnections(at.database().pool());
        JdbcStore store =
                JdbcStore.on(ConnectionSource.own(faulty), at.database().dialect(), TenantId.DEFAULT);
        for (int n = 1; ; n++) {
            int place = n;
            boolean acknowledged = deed.on(
                    () -> {
                        faulty.arm(fault, place);
                        return store;
                    },
                    healthy,
                    "own-" + orders++);
            if (faulty.failed().isEmpty()) {
                assertThat(n).as("places that can fail").isGreaterThan(4);
                return;
            }
            assertThat(acknowledged || fault == Fault.REFUSED)
                    .as("%s at the %s. place, %s, is tried again", fault, n, faulty.failed())
                    .isTrue();
        }
    }

    /** Returns the result of a call; empty if the call failed and the failure states that nothing has changed. */
    private static <T> Optional<T> unlessUnavailable(JdbcStore store, Function<JdbcStore, T> call) {
        try {
            return Optional.of(call.apply(store));
        } catch (PortUnavailable failure) {
            assertThat(failure.isOutcomeKnown()).isTrue();
            return Optional.empty();
        }
    }

    private static void assertOnceOrNotAtAll(Place at, Append append, boolean once) {
        String order = append.order().value();
        long version = append.lastVersion();
        long kept = once ? version : version - 1;
        assertThat(at.healthy().orders().load(append.order(), 0)).hasSize((int) kept);
        assertThat(at.healthy()
                        .orders()
                        .journal(append.journal().get(0).command())
                        .isPresent())
                .isEqualTo(once);
        assertThat(at.number("SELECT COUNT(*) AS n FROM orderkit_outbox WHERE order_id = ?", order))
                .isEqualTo(kept);
        assertThat(at.number("SELECT COALESCE(MAX(version), 0) AS n FROM orderkit_summary WHERE order_id = ?", order))
                .isEqualTo(kept);
        for (String table : List.of("orderkit_summary_position", "orderkit_summary_obligation")) {
            assertThat(at.number("SELECT COUNT(*) AS n FROM " + table + " WHERE order_id = ?", order))
                    .as(table)
                    .isEqualTo(kept == 0 ? 0 : 2);
        }
    }
}
