package io.orderkit.jdbc.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The long form: {@code -Dorderkit.commits=1000000}. */
@DisplayName("Sixteen writers at 64 hot orders")
@Timeout(7200)
class ContentionTest {
    private static final int COMMITS = Integer.getInteger("orderkit.commits", 1_000);
    private static final int WRITERS = 16;
    private static final int RELAYS = 4;

    @Test
    @Tag("S-3")
    @Tag("O-14")
    @DisplayName(
            "S-3 O-14 while a relay runs: no event is missed, none out of order, and at least 20 % of the appends conflict")
    void contended() throws Exception {
        Database database = Database.postgresql();
        HotOrders orders = new HotOrders(COMMITS);
        List<FollowingRelay> followers = new ArrayList<>();
        long begin = System.nanoTime();
        try (JdbcStore writing = database.opened();
                JdbcStore relaying = database.opened()) {
            List<Callable<Boolean>> parts = new ArrayList<>();
            for (int relay = 0; relay < RELAYS; relay++) {
                FollowingRelay follower = new FollowingRelay(relaying.outbox(), "relay-" + relay, relay, RELAYS);
                followers.add(follower);
                parts.add(() -> follower.follow(orders::isDone));
            }
            for (int writer = 0; writer < WRITERS; writer++) {
                int which = writer;
                parts.add(() -> orders.write(writing.orders(), which));
            }
            run(parts);
        }
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        long received = followers.stream().mapToLong(FollowingRelay::received).sum();
        long outOfOrder =
                followers.stream().mapToLong(FollowingRelay::outOfOrder).sum();
        long missed = orders.commits() - received;
        System.out.printf(
                "%,d commits by %d writers at 64 hot orders of 200 versions, %,d conflicts (%.1f %% of the appends),"
                        + " %d relays received %,d: %,d missed, %,d out of order; %.0f s, %.0f commits/s; %s%n",
                orders.commits(),
                WRITERS,
                orders.conflicts(),
                orders.conflictsInPercent(),
                RELAYS,
                received,
                missed,
                outOfOrder,
                seconds,
                orders.commits() / seconds,
                MeasuringMachine.words());
        assertThat(orders.commits()).isEqualTo(COMMITS);
        assertThat(missed).as("missed").isZero();
        assertThat(outOfOrder).as("out of order").isZero();
        assertThat(orders.conflictsInPercent()).isGreaterThanOrEqualTo(20);
        database.drop();
    }

    private static void run(List<Callable<Boolean>> parts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            for (Future<Boolean> part : threads.invokeAll(parts)) {
                assertThat(part.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
