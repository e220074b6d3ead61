package io.orderkit.jdbc.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult.Appended;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A comparison of appends through the adapter with {@link HandWrittenAppend} on the same database. In each round, the
 * two kinds of append run in pairs, and the sequence within a pair alternates. Each round gives the ratio of the two
 * times, and the result is the median of these ratios. The properties {@code -Dorderkit.rounds} and
 * {@code -Dorderkit.appends} set the number of rounds and the number of appends per round.
 */
@DisplayName("An append through the adapter")
@Timeout(3600)
class AppendRateBenchmark {
    private static final int ROUNDS = Integer.getInteger("orderkit.rounds", 21);

    /**
     * The number of warm-up rounds, which are not measured. Warm-up rounds are necessary because the JVM takes a long time to compile
     * methods that have many callers.
     */
    private static final int WARM_UP = 20;

    private static final int APPENDS = Integer.getInteger("orderkit.appends", 300);

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("on PostgreSQL is at least 80 % as fast as by hand")
    void postgresql() throws Exception {
        Database database = Database.postgresql();
        try (JdbcStore store = database.opened();
                HandWrittenAppend hand = new HandWrittenAppend(database.connect())) {
            compare("PostgreSQL", store, hand);
        }
        database.drop();
    }

    @Test
    @DisplayName("in an H2 file is at least 80 % as fast as by hand")
    void h2() throws Exception {
        Path file = folder.resolve("orders");
        try (JdbcStore store = JdbcStore.h2(file, TenantId.DEFAULT);
                HandWrittenAppend hand = new HandWrittenAppend(DriverManager.getConnection(
                        "jdbc:h2:file:" + file + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0", "sa", ""))) {
            compare("H2", store, hand);
        }
    }

    @FunctionalInterface
    private interface Way {
        void append(Append append) throws Exception;
    }

    private static void compare(String name, JdbcStore store, HandWrittenAppend hand) throws Exception {
        Way adapter = append -> assertThat(store.orders().append(append)).isInstanceOf(Appended.class);
        assertThat(store.orders().append(SampleAppends.append("a", 1, "a-1"))).isEqualTo(new Appended(1));
        assertThat(store.orders().append(SampleAppends.append("h", 1, "h-1"))).isEqualTo(new Appended(1));
        double[] ratios = new double[ROUNDS];
        double adapterSeconds = 0;
        double handSeconds = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double own = 0;
            double byHand = 0;
            for (int i = 0; i < APPENDS; i++) {
                long version = (round + (long) WARM_UP) * APPENDS + 2 + i;
                if (i % 2 == 0) {
                    own += seconds(adapter, "a", version);
                    byHand += seconds(hand::append, "h", version);
                } else {
                    byHand += seconds(hand::append, "h", version);
                    own += seconds(adapter, "a", version);
                }
            }
            if (round >= 0) {
                ratios[round] = byHand / own;
                adapterSeconds += own;
                handSeconds += byHand;
            }
        }
        Arrays.sort(ratios);
        double median = ratios[ROUNDS / 2];
        System.out.printf(
                "%s: adapter %.0f appends/s, by hand %.0f appends/s; ratio: median %.2f, lowest %.2f, highest %.2f of %d rounds"
                        + " of %d; %s%n",
                name,
                ROUNDS * APPENDS / adapterSeconds,
                ROUNDS * APPENDS / handSeconds,
                median,
                ratios[0],
                ratios[ROUNDS - 1],
                ROUNDS,
                APPENDS,
                MeasuringMachine.words());
        assertThat(median).isGreaterThanOrEqualTo(0.8);
    }

    private static double seconds(Way way, String order, long version) throws Exception {
        Append append = SampleAppends.append(order, version, order + "-" + version);
        long begin = System.nanoTime();
        way.append(append);
        return (System.nanoTime() - begin) / 1e9;
    }
}
