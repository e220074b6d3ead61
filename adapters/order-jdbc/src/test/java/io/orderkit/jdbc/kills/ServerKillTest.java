package io.orderkit.jdbc.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.testkit.crash.ForkedJvm;
import io.orderkit.testkit.crash.KillRun;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The property {@code -Dorderkit.serverKills} sets the number of times that the server is killed; the default is 2. */
@DisplayName("A PostgreSQL server and its relays")
@Timeout(3600)
class ServerKillTest {
    private static final int KILLS = Integer.getInteger("orderkit.serverKills", 2);

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
            KillRun run = new KillRun(ShippedTarget.class, ShippedTarget.place(database));
            ForkedJvm victim = run.start("client", "both");
            for (int kill = 0; kill < KILLS; kill++) {
                run.awaitMore(victim, 1 + random.nextInt(60));
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(200)).toNanos());
                server.killAndRestart();
            }
            run.awaitMore(victim, 10);
            victim.kill();
            System.out.println("PostgreSQL, " + story + ": " + run.requireNothingLost(story));
        }
    }

    @Test
    @Tag("O-7")
    @Tag("O-2")
    @DisplayName("O-7 O-2 of which one sleeps past its leases (SIGSTOP) and wakes up: no event is lost, none overtakes")
    void pausedRelay() throws Exception {
        Database database = Database.postgresql().migrated();
        KillRun run = new KillRun(ShippedTarget.class, ShippedTarget.place(database));
        ForkedJvm writer = run.start("writer", "append");
        ForkedJvm sleeper = run.start("sleeper", "relay");
        ForkedJvm other = run.start("other", "relay");
        for (int pause = 0; pause < 3; pause++) {
            run.awaitMore(writer, 30);
            long before = fences(database);
            sleeper.signal("STOP");
            LockSupport.parkNanos(KillRun.LEASE.multipliedBy(2).toNanos());
            run.awaitMore(writer, 30);
            assertThat(fences(database)).as("grants while it slept").isGreaterThan(before);
            sleeper.signal("CONT");
        }
        run.awaitMore(writer, 30);
        for (ForkedJvm each : List.of(writer, sleeper, other)) {
            each.kill();
        }
        System.out.println(
                "PostgreSQL, a relay that slept 3 times: " + run.requireNothingLost("two relays of which one slept"));
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
}
