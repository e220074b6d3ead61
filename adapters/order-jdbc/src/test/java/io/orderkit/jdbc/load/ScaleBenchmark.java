package io.orderkit.jdbc.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult.Appended;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A comparison of a small database with a large one, in alternating rounds. Each round appends to orders throughout
 * the database, and creates new orders. Each round gives the ratio of the two times, and the result is the median of
 * these ratios. The property {@code -Dorderkit.orders} sets the number of orders in the large database, and
 * {@code -Dorderkit.active} sets how many of them receive appends.
 */
@DisplayName("An append among many orders of five events")
@Timeout(7200)
class ScaleBenchmark {
    private static final int SMALL = 1_000;
    private static final int BIG = Integer.getInteger("orderkit.orders", 1_000_000);
    private static final int ACTIVE = Integer.getInteger("orderkit.active", BIG);
    private static final int ROUNDS = Integer.getInteger("orderkit.rounds", 21);

    /**
     * The number of warm-up rounds, which are not measured. Warm-up rounds load frequently used data, and give the JVM time to compile the
     * code.
     */
    private static final int WARM_UP = 10;

    private static final int APPENDS = Integer.getInteger("orderkit.appends", 200);

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("costs at most 1.5 times what it costs among 1,000: PostgreSQL")
    void postgresql() throws Exception {
        Database small = Database.postgresql().migrated();
        Database big = Database.postgresql().migrated();
        new BulkOrders(small).load(SMALL);
        new BulkOrders(big).load(BIG);
        try (JdbcStore few = small.opened();
                JdbcStore many = big.opened()) {
            assertThat(ratio("PostgreSQL", few, many)).isLessThanOrEqualTo(1.5);
        }
        small.drop();
        big.drop();
    }

    @Test
    @DisplayName(
            "costs a few times what it costs among 1,000 in an H2 file, which rewrites whole pages from leaf to root")
    void h2() throws Exception {
        try (JdbcStore few = JdbcStore.h2(file("small", SMALL), TenantId.DEFAULT);
                JdbcStore many = JdbcStore.h2(file("big", BIG), TenantId.DEFAULT)) {
            assertThat(ratio("H2", few, many)).isLessThanOrEqualTo(4);
        }
    }

    /**
     * Returns the path of a file that a bulk load has filled. The file is compacted first, because a bulk load leaves it many times larger
     * than necessary.
     */
    private Path file(String name, int orders) throws Exception {
        Path path = folder.resolve(name);
        Database database = new Database("jdbc:h2:file:" + path, "sa", "", Dialect.H2).migrated();
        new BulkOrders(database).load(orders);
        try (Connection connection = database.connect()) {
            Sql.update(connection, "SHUTDOWN COMPACT");
        }
        return path;
    }

    private static double ratio(String name, JdbcStore small, JdbcStore big) {
        Side few = new Side(small, SMALL, SMALL);
        Side many = new Side(big, BIG, ACTIVE);
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double amongFew = round % 2 == 0 ? few.seconds() : 0;
            double amongMany = many.seconds();
            amongFew += round % 2 == 0 ? 0 : few.seconds();
            if (round >= 0) {
                ratios[round] = amongMany / amongFew;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%s: an append among %,d orders of %d events, %,d of them worked on, costs %.2f times what it"
                        + " costs among %,d (median; lowest %.2f, highest %.2f of %d rounds of %d); %s%n",
                name,
                BIG,
                BulkOrders.VERSIONS,
                ACTIVE,
                ratios[ROUNDS / 2],
                SMALL,
                ratios[0],
                ratios[ROUNDS - 1],
                ROUNDS,
                APPENDS,
                MeasuringMachine.words());
        return ratios[ROUNDS / 2];
    }

    /** One of the two databases that the benchmark appends to. */
    private static final class Side {
        private final JdbcStore store;
        private final Random random = new Random(7);
        private final int[] versions;
        private final int apart;
        private long commands;

        /** @param active the number of orders that receive appends; they are spread evenly over the database */
        Side(JdbcStore store, int orders, int active) {
            this.store = store;
            this.apart = orders / active;
            this.versions = new int[orders + 1];
            Arrays.fill(versions, BulkOrders.VERSIONS);
        }

        double seconds() {
            long begin = System.nanoTime();
            for (int i = 0; i < APPENDS; i++) {
                int order = 1 + apart * random.nextInt((versions.length - 1) / apart);
                String command = "c-" + commands++;
                boolean first = i % 5 == 0;
                String id = first ? "new-" + command : "bulk-" + order;
                long version = first ? 1 : ++versions[order];
                assertThat(store.orders().append(SampleAppends.append(id, version, command)))
                        .isEqualTo(new Appended(version));
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
