package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.Stopwatch;
import io.orderkit.benchmarks.against.WorkDone;
import io.orderkit.benchmarks.against.Workload;
import io.orderkit.domain.policy.Policies;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import io.orderkit.testkit.memory.InMemoryStore;

/** A workload that runs an order's whole story on the in-memory store. */
final class LifeInMemory implements Workload {
    /** The number of orders after which the workload opens a new store, to limit memory use. */
    private static final int ORDERS = 100;

    private final PhoneOrder story;
    private final Policies rules = RuleBook.standard();
    private MillDesk desk;
    private int orders;

    LifeInMemory(PhoneOrder story) {
        this.story = story;
        this.desk = open();
    }

    @Override
    public WorkDone run() {
        if (orders == ORDERS) {
            desk = open();
            orders = 0;
        }
        orders++;
        return desk.submit(story.as(orders));
    }

    private MillDesk open() {
        return new MillDesk(new InMemoryStore(TenantId.DEFAULT), rules, story.json(), Stopwatch.PROCESSOR);
    }
}
