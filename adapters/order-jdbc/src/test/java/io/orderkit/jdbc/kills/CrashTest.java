package io.orderkit.jdbc.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.jdbc.CheckedCall;
import io.orderkit.jdbc.Database;
import io.orderkit.testkit.crash.CrashHarness;
import io.orderkit.testkit.crash.CrashReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every statement, commit and connection of the scenario is a place at which the process dies. The long form: {@code -Dorderkit.halts=all}. */
@Tag("S-10")
@DisplayName("S-10 a process that dies at any call boundary has lost nothing that it acknowledged, and left nothing half done:")
@Timeout(1800)
class CrashTest {
    private static final boolean ALL = "all".equals(System.getProperty("orderkit.halts"));

    private final CrashHarness harness = CrashHarness.of(new JdbcTarget());
    private final AtomicInteger files = new AtomicInteger();

    @TempDir
    Path folder = Path.of("");

    private String freshFile() {
        return folder.resolve("orders-" + files.incrementAndGet()).toString();
    }

    @Test
    @DisplayName("H2, a JVM that is halted at each")
    void h2Halted() {
        CrashReport report = (ALL ? harness : harness.within("append", "archive")).haltAtEveryBoundary(this::freshFile);
        print("H2, JVMs halted", report);
        assertThat(report.requireNothingLost().crashes()).isGreaterThan(40);
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
        CrashReport report = harness.breakAtEveryBoundary(() -> ShippedTarget.place(Database.postgresql()));
        print("PostgreSQL, connections dropped", report);
        assertThat(report.requireNothingLost().crashes()).isGreaterThan(150);
    }

    private static void print(String what, CrashReport report) {
        System.out.println(what + ": " + report.crashes() + " boundaries, " + report.lost().size() + " lost something");
    }
}
