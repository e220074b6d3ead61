package io.orderkit.jdbc.kills;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.testkit.crash.KillRun;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The test of a process that appends and relays events, is killed at random moments, and starts again on its database.
 * The property {@code -Dorderkit.kills=100} selects the long form of the test. On H2, the test must last longer than 45
 * seconds, because H2 reuses space in the file only after that time.
 */
@DisplayName("A process that is killed (SIGKILL)")
@Timeout(3600)
class KillTest {
    private static final int KILLS = Integer.getInteger("orderkit.kills", 3);

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
        KillRun run = new KillRun(ShippedTarget.class, file.toString());
        run.killAgainAndAgain(KILLS, new Random(seed), () -> assertInUse(file));
        System.out.println("H2, " + story + ": " + run.requireNothingLost(story));
    }

    @Test
    @Tag("S-10")
    @Tag("O-2")
    @DisplayName("S-10 O-2 has lost nothing that it acknowledged, and its events come, in order: PostgreSQL")
    void postgresql() throws Exception {
        Database database = Database.postgresql();
        KillRun run = new KillRun(ShippedTarget.class, ShippedTarget.place(database));
        run.killAgainAndAgain(KILLS, new Random(seed), () -> {});
        System.out.println("PostgreSQL, " + story + ": " + run.requireNothingLost(story));
        database.drop();
    }

    private static void assertInUse(Path file) {
        assertThatThrownBy(() -> JdbcStore.h2(file, TenantId.DEFAULT))
                .isInstanceOf(PortUnavailable.class)
                .hasMessage("the database file " + file + ".mv.db is in use by another process");
    }
}
