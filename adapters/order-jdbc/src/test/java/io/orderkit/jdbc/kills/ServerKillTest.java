package io.orderkit.jdbc.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The long form of the first: {@code -Dorderkit.serverKills=10}. */
@DisplayName("A PostgreSQL server and its relays")
@Timeout(3600)
class ServerKillTest {
    private static final int KILLS = Integer.getInteger("orderkit.serverKills", 2);

    private final KilledProcessLog consumer = new KilledProcessLog();
    private final long seed = Long.getLong("orderkit.seed", System.nanoTime());

    @BeforeAll
    static void needsUnix() {
        assumeThat(System.getProperty("os.name"))
                .as("killing a server and pausing a process were not tested: it is done with signals")
                .doesNotContain("Windows");
    }

    @Test
    @Tag("S-10")
    @Tag("O-2")
    @DisplayName("S-10 O-2 that is killed with all its processes has lost nothing acknowledged when it is back")
    void server() throws Exception {
        String story = KILLS + " kills of the server, seed " + seed;
        Random random = new Random(seed);
        try (KilledServer server = KilledServer.start()) {
            Database database = server.server().schema();
            RunningProcess victim = RunningProcess.start(database.arguments(), "client", "both", consumer);
            for (int kill = 0; kill < KILLS; kill++) {
                awaitMore(victim, 1 + random.nextInt(60));
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(200)).toNanos());
                server.killAndRestart();
            }
            awaitMore(victim, 10);
            victim.kill();
            try (JdbcStore store = database.opened()) {
                System.out.println("PostgreSQL, " + story + ": " + consumer.assertNothingLost(store, story));
            }
        }
    }

    @Test
    @Tag("O-7")
    @Tag("O-2")
    @DisplayName("O-7 O-2 of which one sleeps past its leases (SIGSTOP) and wakes up: no event is lost, none overtakes")
    void pausedRelay() throws Exception {
        Database database = Database.postgresql().migrated();
        RunningProcess writer = RunningProcess.start(database.arguments(), "writer", "append", consumer);
        RunningProcess sleeper = RunningProcess.start(database.arguments(), "sleeper", "relay", consumer);
        RunningProcess other = RunningProcess.start(database.arguments(), "other", "relay", consumer);
        for (int pause = 0; pause < 3; pause++) {
            awaitMore(writer, 30);
            long before = fences(database);
            sleeper.signal("STOP");
            LockSupport.parkNanos(KilledProcess.LEASE.multipliedBy(2).toNanos());
            awaitMore(writer, 30);
            assertThat(fences(database)).as("grants while it slept").isGreaterThan(before);
            sleeper.signal("CONT");
        }
        awaitMore(writer, 30);
        for (RunningProcess each : new RunningProcess[] {writer, sleeper, other}) {
            each.kill();
        }
        try (JdbcStore store = database.store()) {
            System.out.println("PostgreSQL, a relay that slept 3 times: "
                    + consumer.assertNothingLost(store, "two relays of which one slept"));
        }
        database.drop();
    }

    private static long fences(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            return Sql.select(
                            connection,
                            "SELECT COALESCE(SUM(fence), 0) AS n FROM orderkit_shard_lease",
                            row -> row.number("n"))
                    .get(0);
        }
    }

    private void awaitMore(RunningProcess victim, int more) {
        int enough = consumer.acknowledgements() + more;
        while (consumer.acknowledgements() < enough) {
            assertThat(victim.process().isAlive())
                    .as("alive until it is killed")
                    .isTrue();
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }
}
