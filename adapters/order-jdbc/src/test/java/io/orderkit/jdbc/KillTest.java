package io.orderkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.ReadScope;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that is killed (SIGKILL)")
class KillTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder = Path.of("");

    @Test
    @Tag("S-10")
    @Timeout(120)
    @DisplayName("S-10 has lost nothing that it acknowledged, and left no half of an append")
    void acknowledgedSurvives() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = folder.resolve("orders");
        Map<String, Acknowledged> all = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            for (Acknowledged each : runAndKill(file, "run" + kill, 20 + random.nextInt(60))) {
                all.put(each.command(), each);
            }
            try (JdbcStore store = JdbcStore.h2(file, TenantId.DEFAULT)) {
                for (Acknowledged each : all.values()) {
                    assertKept(store, each, seed);
                }
                assertWhole(store);
            }
        }
    }

    private record Acknowledged(String order, long version, String command) {}

    /** Waits for so many acknowledgements, kills, and gives all that were printed. */
    private List<Acknowledged> runAndKill(Path file, String run, int enough) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        file.toString(),
                        run)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Acknowledged> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                String[] words = line.split(" ", 4);
                assertThat(words).as("a whole acknowledgement: %s", line).hasSize(4);
                acknowledged.add(new Acknowledged(words[1], Long.parseLong(words[2]), words[3]));
                if (acknowledged.size() == enough) {
                    assertInUse(file);
                    process.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        assertThat(process.waitFor()).as("exit value of a killed process").isEqualTo(128 + 9);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(enough);
        return acknowledged;
    }

    private static void assertInUse(Path file) {
        assertThatThrownBy(() -> JdbcStore.h2(file, TenantId.DEFAULT))
                .isInstanceOf(PortUnavailable.class)
                .hasMessage("the database file " + file + ".mv.db is in use by another process");
    }

    private static void assertKept(JdbcStore store, Acknowledged each, long seed) {
        assertThat(store.load(new OrderId(each.order()), each.version() - 1))
                .as("events of %s, seed %s", each, seed)
                .isNotEmpty();
        assertThat(store.journal(new CommandId(each.command())))
                .as("journal of %s, seed %s", each, seed)
                .isPresent();
    }

    private static void assertWhole(JdbcStore store) {
        List<EventEnvelope> unsent = unsent(store);
        for (OrderSummary summary : store.orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), 500)
                .rows()) {
            List<EventEnvelope> events = store.load(summary.order(), 0);
            assertThat(events)
                    .extracting(EventEnvelope::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, summary.version()).boxed().toList());
            assertThat(unsent).containsAll(events);
            assertThat(events)
                    .allSatisfy(
                            event -> assertThat(store.journal(event.command())).isPresent());
        }
    }

    private static List<EventEnvelope> unsent(JdbcStore store) {
        List<EventEnvelope> events = new ArrayList<>();
        for (int shard = 0; shard < store.shards(); shard++) {
            Lease lease =
                    store.lease(shard, "test", Some.NOON, Duration.ofMinutes(1)).orElseThrow();
            store.due(lease, Some.NOON, 500).forEach(row -> events.add(row.event()));
            store.release(lease);
        }
        return events;
    }
}
