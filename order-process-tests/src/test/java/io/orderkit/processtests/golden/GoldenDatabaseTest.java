package io.orderkit.processtests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.archive.Archive;
import io.orderkit.desk.archive.ArchiveReport;
import io.orderkit.desk.relay.Relay;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox;
import io.orderkit.processtests.golden.corpus.ExpectedDifferences;
import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.making.FilledStore;
import io.orderkit.processtests.golden.making.StoreText;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.processtests.golden.replay.PostgresDatabase;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import io.orderkit.testkit.memory.RecordingPublisher;
import io.orderkit.testkit.scenario.SettableClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The databases of a release")
class GoldenDatabaseTest {
    /** The number of orders of each kind that each database test uses; {@code -Dorderkit.golden=all} selects all of them. */
    private static final int SOME = "all".equals(System.getProperty("orderkit.golden")) ? Integer.MAX_VALUE : 8;

    @TempDir
    Path folder = Path.of("");

    static Stream<GoldenCorpus> releases() {
        return GoldenCorpus.releases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @Tag("X5")
    @Tag("X6")
    @DisplayName("open in an H2 file: orders, journal, outbox, keys, orders that were taken out and come back")
    void h2(GoldenCorpus corpus) {
        GoldenFile.unpack(corpus.file("h2.mv.db.xz"), folder.resolve("orders.mv.db"));
        try (JdbcStore store = JdbcStore.h2(folder.resolve("orders"), TenantId.DEFAULT)) {
            check(corpus, "h2", store);
            ArchiveReport restored = fetchBack(corpus, store);
            assertThat(restored.orders()).as("orders that come back").isGreaterThan(1);
            assertThat(restored.left())
                    .as("orders that were archived, but still waited to be sent and stayed")
                    .allMatch(left -> !store.orders().load(left.order(), 0).isEmpty());
        }
    }

    private ArchiveReport fetchBack(GoldenCorpus corpus, JdbcStore store) {
        Path file = folder.resolve("archive.jsonl");
        GoldenFile.unpack(corpus.file("archive.jsonl.xz"), file);
        return new Archive(store.orders(), store.queries(), store.archive(), GoldenReplay.JSON).restore(file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @Tag("X5")
    @Tag("X6")
    @DisplayName("open on a PostgreSQL server: orders, journal, outbox, keys, orders that were taken out")
    void postgresql(GoldenCorpus corpus) {
        try (PostgresDatabase database = PostgresDatabase.create()) {
            Path dump = folder.resolve("dump.sql");
            GoldenFile.unpack(corpus.file("postgresql.sql.xz"), dump);
            database.run(dump);
            try (JdbcStore store = database.store()) {
                check(corpus, "postgresql", store);
            }
        }
    }

    private void check(GoldenCorpus corpus, String name, JdbcStore store) {
        assertThat(StoreText.of(store)).isEqualTo(GoldenFile.lines(corpus.file(name + "-rows.txt.xz")));
        ExpectedDifferences deltas = ExpectedDifferences.of(corpus);
        List<Boolean> away = new ArrayList<>();
        GoldenFile.forEach(corpus.file(name + "-orders.jsonl.xz"), order -> {
            JdbcStore its = store.forTenant(order.tenant());
            if (!order.events().isEmpty() && its.orders().load(order.id(), 0).isEmpty()) {
                away.add(true);
                GoldenChecks.inMemory(order, deltas);
            } else {
                GoldenChecks.stored(order, its.orders(), its.archive(), deltas);
            }
        });
        assertThat(away).as("orders that were taken out").hasSizeGreaterThan(1);
        relay(store);
    }

    /** Checks that the current relay sends the unsent rows of the release, once and in order, and that sent rows remain sent. */
    private static void relay(JdbcStore store) {
        Outbox outbox = store.outbox();
        outbox.parked(Optional.empty(), 500)
                .forEach(parked -> outbox.unpark(
                        parked.row().event().order(), parked.row().event().version()));
        RecordingPublisher publisher = new RecordingPublisher();
        SettableClock clock = new SettableClock(StoreText.LATER.plusSeconds(3600));
        try (Relay relay = Relay.from(outbox, FilledStore.desk(store, clock.instant()))
                .name("today")
                .publisher(publisher)
                .sender(new RecordingDocumentSender())
                .effects(new InMemoryErp())
                .clock(clock)
                .build()) {
            relay.drainOnce();
        }
        Set<String> ids = new HashSet<>();
        assertThat(publisher.published()).isNotEmpty().allMatch((EventEnvelope event) -> ids.add(event.eventId()));
        assertThat(outbox.parked(Optional.empty(), 500)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @Tag("X5")
    @Tag("X6")
    @DisplayName("take orders of the corpus in, in an H2 file and on a PostgreSQL server")
    void takeIn(GoldenCorpus corpus) {
        try (JdbcStore h2 = JdbcStore.h2(folder.resolve("new"), TenantId.DEFAULT);
                PostgresDatabase database = PostgresDatabase.create();
                JdbcStore postgresql = database.store()) {
            ExpectedDifferences deltas = ExpectedDifferences.of(corpus);
            for (Path file : corpus.orders()) {
                List<Boolean> taken = new ArrayList<>();
                GoldenFile.forEach(file, order -> {
                    if (taken.size() < SOME) {
                        taken.add(true);
                        takeIn(order, h2, deltas);
                        takeIn(order, postgresql, deltas);
                    }
                });
            }
        }
    }

    private static void takeIn(GoldenOrder order, JdbcStore store, ExpectedDifferences deltas) {
        GoldenReplay.of(order)
                .put(store.orders(), store.archive(), order.events().size());
        GoldenChecks.stored(order, store.orders(), store.archive(), deltas);
    }
}
