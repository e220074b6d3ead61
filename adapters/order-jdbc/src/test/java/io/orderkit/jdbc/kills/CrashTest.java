package io.orderkit.jdbc.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.jdbc.CheckedCall;
import io.orderkit.jdbc.Database;
import io.orderkit.testkit.crash.CrashHarness;
import io.orderkit.testkit.crash.CrashReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The test of a process that dies during the scenario, while it opens a connection, executes a statement or commits.
 * The test halts the JVM at every twelfth crash point, and drops the connection to PostgreSQL at every third crash
 * point. With {@code -Dorderkit.halts=all}, the test covers every crash point.
 */
@Tag("S-10")
@DisplayName(
        "S-10 a process that dies at any call boundary has lost nothing that it acknowledged, and left nothing half done:")
@Timeout(1800)
class CrashTest {
    private static final boolean ALL = "all".equals(System.getProperty("orderkit.halts"));

    private static final int TWELFTH = 12;
    private static final int THIRD = 3;

    private final long seed = Long.getLong("orderkit.seed", System.nanoTime());
    private final CrashHarness harness = CrashHarness.of(new JdbcTarget());
    private final AtomicInteger files = new AtomicInteger();

    @TempDir
    Path folder = Path.of("");

    private String freshFile() {
        return folder.resolve("orders-" + files.incrementAndGet()).toString();
    }

    @Test
    @DisplayName("H2, JVMs that are halted there")
    void h2Halted() {
        int first = 1 + new Random(seed).nextInt(TWELFTH);
        CrashReport report = (ALL
                        ? harness
                        : harness.within("append", "archive").sampled(first, TWELFTH))
                .haltAtEveryBoundary(this::freshFile);
        print("H2, JVMs halted, seed " + seed, report);
        assertThat(report.requireNothingLost().crashes()).isGreaterThan(ALL ? 150 : 4);
    }

    @Test
    @DisplayName("H2, the file as it is at each")
    void h2Copied() {
        CrashReport report = harness.copyAtEveryBoundary(this::freshFile, this::copied);
        print("H2, files copied", report);
        assertThat(report.requireNothingLost().crashes()).isGreaterThan(150);
    }

    private String copied(String file) {
        String copy = freshFile();
        CheckedCall.get(() -> Files.copy(Path.of(file + ".mv.db"), Path.of(copy + ".mv.db")));
        return copy;
    }

    @Test
    @DisplayName("PostgreSQL, connections dropped at each")
    void postgresql() {
        int first = 1 + new Random(seed).nextInt(THIRD);
        CrashReport report = (ALL ? harness : harness.sampled(first, THIRD))
                .breakAtEveryBoundary(() -> ShippedTarget.place(Database.postgresql()));
        print("PostgreSQL, connections dropped, seed " + seed, report);
        assertThat(report.requireNothingLost().crashes()).isGreaterThan(ALL ? 150 : 50);
    }

    private static void print(String what, CrashReport report) {
        System.out.println(
                what + ": " + report.crashes() + " boundaries, " + report.lost().size() + " lost something");
    }
}
