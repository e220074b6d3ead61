package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.Stopwatch;
import io.orderkit.benchmarks.against.WorkDone;
import io.orderkit.benchmarks.against.Workload;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import java.nio.file.Path;

/** A workload that runs an order's story on a new H2 file, where appends take most of the time. */
final class AppendToH2 implements Workload {
    /** The name of the database in the directory. */
    static final String FILE = "orders";

    private final PhoneOrder story;
    private final JdbcStore store;
    private final MillDesk desk;
    private int orders;

    AppendToH2(PhoneOrder story, Path directory) {
        this.story = story;
        this.store = JdbcStore.h2(directory.resolve(FILE), TenantId.DEFAULT);
        this.desk = new MillDesk(store, RuleBook.standard(), story.json(), Stopwatch.WALL);
    }

    @Override
    public WorkDone run() {
        orders++;
        return desk.submit(story.as(orders));
    }

    @Override
    public void close() {
        store.close();
    }
}
