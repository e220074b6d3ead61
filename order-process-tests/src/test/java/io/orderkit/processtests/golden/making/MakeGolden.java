package io.orderkit.processtests.golden.making;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.processtests.golden.replay.ListedKeys;
import io.orderkit.processtests.golden.replay.PostgresDatabase;
import io.orderkit.processtests.golden.replay.RuleVerdicts;
import io.orderkit.rules.RuleBook;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.SampleOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The maker of a release's corpus, run on the commit of the release:
 * {@code mvn -pl order-process-tests -am test -Dtest=MakeGolden -Dsurefire.failIfNoSpecifiedTests=false -Dorderkit.release=0.1}. Because of
 * its name, the usual test runs do not include it.
 */
class MakeGolden {
    private static final int WALKS = 500;

    /** The seeds of the walks. Walks with the same seed are the same in each release, as long as the steps are the same. */
    private static final List<Long> SEEDS = List.of(20_260_302L, 7_000_000L, 42_000_000_000L, -1_000_000L);

    @TempDir
    Path scratch = Path.of("");

    private final Path corpus =
            Path.of("src", "test", "resources", "golden", System.getProperty("orderkit.release", "unnamed"));

    @Test
    void contractWalks() throws IOException {
        write("contract-walks", walks("walk-c-", ContractRecording::run));
    }

    @Test
    void mallWalks() throws IOException {
        write("mall-walks", walks("walk-m-", MallRecording::run));
    }

    /** Writes the names of all events and commands of the release. */
    @Test
    void types() {
        List<String> types = Stream.of(ContractProcess.standard(), MallProcess.standard())
                .flatMap(process -> process.wireTypes().stream())
                .filter(type -> OrderEvent.class.isAssignableFrom(type) || OrderCommand.class.isAssignableFrom(type))
                .map(Wire.Names::of)
                .sorted()
                .distinct()
                .toList();
        GoldenFile.writeLines(corpus.resolve("types.txt.xz"), types);
    }

    @Test
    void stories() throws IOException {
        write("stories", ExampleStories.in(scratch));
    }

    @Test
    void oddValues() throws IOException {
        write("odd-values", OddValueOrders.all(MakeGolden::inMemory));
    }

    /**
     * Writes orders with encrypted personal data. For every third order all persons are erased, and for every third only the persons of the
     * order and its customer.
     */
    @Test
    void sealed() throws IOException {
        List<GoldenOrder> orders = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            OrderRecorder.Place place = sealing();
            OrderRecorder recorder = i % 3 == 2
                    ? MallRecording.run("sealed-m-" + i, 31_000 + i, place)
                    : ContractRecording.run("sealed-c-" + i, 32_000 + i, place);
            ListedKeys keys = place.keys().orElseThrow();
            if (i / 3 % 3 == 1) {
                List.copyOf(keys.all()).forEach(key -> keys.drop(key.subject()));
            } else if (i / 3 % 3 == 2) {
                keys.drop(DataSubject.order(recorder.id()));
                keys.drop(DataSubject.customer(SampleOrder.CUSTOMER));
            }
            orders.add(recorder.golden());
        }
        write("sealed", orders);
    }

    @Test
    void rules() throws IOException {
        for (Path directory : GoldenCorpus.directories(corpus.resolve("rules"))) {
            RuleBook book = RuleBook.load(directory);
            List<String> lines = new ArrayList<>();
            lines.add(book.version().hash());
            facts().forEach(facts -> lines.add(RuleVerdicts.line(facts, book)));
            GoldenFile.writeLines(corpus.resolve("verdicts-" + directory.getFileName() + ".txt.xz"), lines);
        }
    }

    /** Returns the facts of walks and stories, and variations of them. */
    private List<PolicyFacts<?>> facts() {
        Set<PolicyFacts<?>> facts = new LinkedHashSet<>();
        for (String file : List.of("stories", "mall-walks", "contract-walks")) {
            GoldenFile.forEach(
                    corpus.resolve(file + ".jsonl.xz"),
                    order -> order.journal()
                            .forEach(entry -> GoldenReplay.JSON.readTaggedList(entry.evidence()).stream()
                                    .filter(PolicyFacts.class::isInstance)
                                    .forEach(asked -> facts.add((PolicyFacts<?>) asked))));
        }
        return List.copyOf(FactVariations.of(facts));
    }

    @Test
    void h2File() throws IOException {
        Path file = scratch.resolve("orders");
        try (JdbcStore store = JdbcStore.h2(file, TenantId.DEFAULT)) {
            fill("h2", store);
            GoldenFile.writeLines(
                    corpus.resolve("archive.jsonl.xz"), Files.readAllLines(scratch.resolve("h2-archive.jsonl")));
        }
        GoldenFile.pack(scratch.resolve("orders.mv.db"), corpus.resolve("h2.mv.db.xz"));
        try (JdbcStore copy = JdbcStore.h2(file, TenantId.DEFAULT)) {
            writeRows("h2", copy);
        }
    }

    /** Writes a dump of a PostgreSQL database. It requires a server with an empty database, and that server's own {@code pg_dump}. */
    @Test
    void postgresqlDump() throws IOException, InterruptedException {
        String server = System.getProperty("orderkit.postgres.server", "");
        Assumptions.assumeFalse(server.isEmpty(), "no -Dorderkit.postgres.server=host:port/database?user=…&password=…");
        try (HikariDataSource pool = PostgresDatabase.poolOn("jdbc:postgresql://" + server)) {
            fill("postgresql", JdbcStore.postgresql(pool, TenantId.DEFAULT));
        }
        Path dump = scratch.resolve("dump.sql");
        Process process = new ProcessBuilder(
                        "pg_dump",
                        "--inserts",
                        "--no-owner",
                        "--no-privileges",
                        "--file",
                        dump.toString(),
                        "postgresql://postgres:postgres@" + server)
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        GoldenFile.pack(dump, corpus.resolve("postgresql.sql.xz"));
        try (PostgresDatabase copy = PostgresDatabase.create()) {
            copy.run(dump);
            try (JdbcStore store = copy.store()) {
                writeRows("postgresql", store);
            }
        }
    }

    private void fill(String name, JdbcStore store) throws IOException {
        FilledStore filled = FilledStore.of(store, scratch.resolve(name + "-archive.jsonl"));
        write(name + "-orders", filled.orders());
    }

    private void writeRows(String name, JdbcStore copy) {
        GoldenFile.writeLines(corpus.resolve(name + "-rows.txt.xz"), StoreText.of(copy));
    }

    private interface Course {
        OrderRecorder run(String id, long seed, OrderRecorder.Place place);
    }

    private static List<GoldenOrder> walks(String prefix, Course course) {
        List<GoldenOrder> orders = new ArrayList<>();
        for (int i = 0; i < WALKS; i++) {
            long seed = SEEDS.get(i % SEEDS.size()) + i;
            orders.add(course.run(prefix + i, seed, inMemory()).golden());
        }
        return orders;
    }

    static OrderRecorder.Place inMemory() {
        InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
        return new OrderRecorder.Place(store, store, Optional.empty());
    }

    private static OrderRecorder.Place sealing() {
        InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
        return new OrderRecorder.Place(store, store, Optional.of(ListedKeys.inMemory()));
    }

    private void write(String name, List<GoldenOrder> orders) throws IOException {
        Files.createDirectories(corpus);
        GoldenFile.write(corpus.resolve(name + ".jsonl.xz"), orders);
    }
}
