package io.orderkit.jdbc.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that appends and relays is killed at random moments, again and again on the same database. The long form: {@code
 * -Dorderkit.kills=100}; on H2 it must last longer than 45 seconds, for only then is space in the file used again.
 */
@DisplayName("A process that is killed (SIGKILL)")
@Timeout(3600)
class KillTest {
    private static final int KILLS = Integer.getInteger("orderkit.kills", 3);

    private final KilledProcessLog consumer = new KilledProcessLog();
    private final long seed = Long.getLong("orderkit.seed", System.nanoTime());
    private final String story = KILLS + " kills, seed " + seed;

    @TempDir
    Path folder = Path.of("");

    @Test
    @Tag("S-10")
    @Tag("O-2")
    @DisplayName("S-10 O-2 has lost nothing that it acknowledged, and its events come, in order: H2")
    void h2() throws Exception {
        Path file = folder.resolve("orders");
        killAgainAndAgain(new String[] {file.toString(), "", ""}, "both", () -> assertInUse(file));
        try (JdbcStore store = JdbcStore.h2(file, TenantId.DEFAULT)) {
            System.out.println("H2, " + story + ": " + consumer.assertNothingLost(store, story));
        }
    }

    @Test
    @Tag("S-10")
    @Tag("O-2")
    @DisplayName("S-10 O-2 has lost nothing that it acknowledged, and its events come, in order: PostgreSQL")
    void postgresql() throws Exception {
        Database database = Database.postgresql();
        killAgainAndAgain(database.arguments(), "both", () -> {});
        try (JdbcStore store = database.opened()) {
            System.out.println("PostgreSQL, " + story + ": " + consumer.assertNothingLost(store, story));
        }
        database.drop();
    }

    private void killAgainAndAgain(String[] database, String work, Runnable whileItLives) throws Exception {
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            RunningProcess victim = RunningProcess.start(database, "run" + kill, work, consumer);
            awaitAcknowledgements(victim, 1 + random.nextInt(60));
            whileItLives.run();
            // Not only right after an acknowledgement.
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(200)).toNanos());
            victim.kill();
        }
    }

    private void awaitAcknowledgements(RunningProcess victim, int more) {
        int enough = consumer.acknowledgements() + more;
        while (consumer.acknowledgements() < enough) {
            assertThat(victim.process().isAlive())
                    .as("alive until it is killed")
                    .isTrue();
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private static void assertInUse(Path file) {
        assertThatThrownBy(() -> JdbcStore.h2(file, TenantId.DEFAULT))
                .isInstanceOf(PortUnavailable.class)
                .hasMessage("the database file " + file + ".mv.db is in use by another process");
    }
}
