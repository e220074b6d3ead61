package io.orderkit.jdbc.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.tables.ObligationPlaces;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult.Appended;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The debts of an order")
class ObligationRowsTest {
    private final long seed = Long.getLong("orderkit.seed", System.nanoTime());

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @Tag("Q-1")
    @DisplayName("Q-1 is in its summary as the last append had it, whatever stayed, came, went or moved")
    void asAppended(Dialect dialect) throws SQLException {
        Database database = Database.of(dialect).migrated();
        JdbcStore store = database.store();
        Random random = new Random(seed);
        for (int version = 1; version <= 80; version++) {
            OrderSummary summary = append(store, version, "customer-" + random.nextInt(8) / 7, some(random));
            assertThat(store.queries()
                            .orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), 10)
                            .rows())
                    .as("summary of version %d, seed %d", version, seed)
                    .containsExactly(summary);
            assertThat(store.queries()
                            .owed(ReadScope.everything(), OwedFilter.any(), Optional.empty(), 100)
                            .rows())
                    .as("owed at version %d, seed %d", version, seed)
                    .containsExactlyInAnyOrderElementsOf(summary.obligations().stream()
                            .map(owed -> new Owed(summary.order(), summary.customer(), owed))
                            .toList());
        }
        database.drop();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("is not written again while it stays")
    void leftAlone(Dialect dialect) throws SQLException {
        Database database = Database.of(dialect).migrated();
        try (Connection connection = database.connect()) {
            JdbcStore store = database.store();
            append(store, 1, "customer-1", List.of(promise(1), promise(2), promise(3)));
            Map<String, String> before = rows(connection, dialect);
            append(store, 2, "customer-1", List.of(promise(2), promise(3), promise(4)));
            assertThat(rows(connection, dialect))
                    .hasSize(3)
                    .containsEntry("promise-2", before.get("promise-2"))
                    .containsEntry("promise-3", before.get("promise-3"));
        }
        database.drop();
    }

    @Test
    @DisplayName("has another place when anything of it is another")
    void allCounts() {
        Obligation plain = new Obligation(
                Obligation.Kind.MONEY_DUE,
                "deposit",
                "C3",
                Role.CS_AGENT,
                Optional.of(new ActorId("anna")),
                Optional.of(SampleAppends.NOON),
                Optional.of(Money.of("EUR", "10.00")),
                Optional.of("invoice-1"),
                Optional.empty());
        assertThat(Obligation.class.getRecordComponents())
                .as("what makes an obligation")
                .hasSize(9);
        List<Obligation> others = List.of(
                plain,
                with(plain, Optional.of(new ActorId("ben")), plain.due(), plain.amount(), plain.about()),
                with(plain, Optional.empty(), plain.due(), plain.amount(), plain.about()),
                with(
                        plain,
                        plain.person(),
                        Optional.of(SampleAppends.NOON.plusSeconds(1)),
                        plain.amount(),
                        plain.about()),
                with(plain, plain.person(), plain.due(), Optional.of(Money.of("EUR", "10.01")), plain.about()),
                with(plain, plain.person(), plain.due(), Optional.of(Money.of("USD", "10.00")), plain.about()),
                with(plain, plain.person(), plain.due(), plain.amount(), Optional.of("invoice-2")),
                plain.in(new Instance("delivery", 2)),
                plain.in(new Instance("delivery", 3)),
                Obligation.document("deposit", "C3", Role.CS_AGENT),
                Obligation.document("deposit", "C4", Role.CS_AGENT),
                Obligation.document("deposit", "C3", Role.SALESPERSON),
                Obligation.promise("deposit", "C3", Role.CS_AGENT, SampleAppends.NOON));
        assertThat(others.stream().flatMap(owed -> ObligationPlaces.of(List.of(owed)).stream()))
                .doesNotHaveDuplicates();
    }

    private static Obligation with(
            Obligation plain,
            Optional<ActorId> person,
            Optional<Instant> due,
            Optional<Money> amount,
            Optional<String> about) {
        return new Obligation(
                plain.kind(),
                plain.code(),
                plain.requirement(),
                plain.owner(),
                person,
                due,
                amount,
                about,
                Optional.empty());
    }

    /**
     * Returns each row's physical address by obligation code; a row that is deleted and reinserted gets a new address.
     */
    private static Map<String, String> rows(Connection connection, Dialect dialect) throws SQLException {
        String place = dialect == Dialect.H2 ? "CAST(_ROWID_ AS VARCHAR)" : "CAST(ctid AS TEXT)";
        return Sql.select(
                        connection,
                        "SELECT code, " + place + " AS lies_at FROM orderkit_summary_obligation",
                        row -> Map.entry(row.text("code"), row.text("lies_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns up to eight obligations in random order; duplicates are possible. */
    private static List<Obligation> some(Random random) {
        List<Obligation> all = new ArrayList<>(
                IntStream.range(0, 6).mapToObj(ObligationRowsTest::promise).toList());
        all.add(Obligation.document("signed-return", "C9.1", Role.SALESPERSON));
        all.add(promise(random.nextInt(6)));
        if (random.nextBoolean()) {
            Collections.shuffle(all, random);
        }
        return List.copyOf(all.subList(random.nextInt(4), 4 + random.nextInt(5)));
    }

    private static Obligation promise(int number) {
        return Obligation.promise("promise-" + number, "C4", Role.CS_AGENT, SampleAppends.NOON.plusSeconds(number));
    }

    private static OrderSummary append(JdbcStore store, long version, String customer, List<Obligation> obligations) {
        Append append = SampleAppends.append("o-1", version, "c-" + version);
        OrderSummary plain = append.summary();
        OrderSummary summary = new OrderSummary(
                plain.order(),
                plain.process(),
                version,
                Optional.of(new CustomerId(customer)),
                plain.positions(),
                plain.ended(),
                obligations,
                plain.receivedAt(),
                plain.updatedAt());
        assertThat(store.orders()
                        .append(new Append(
                                append.order(), append.expectedVersion(), append.events(), append.journal(), summary)))
                .isEqualTo(new Appended(version));
        return summary;
    }
}
