package io.orderkit.jdbc.load;

import io.orderkit.jdbc.SampleAppends;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.AppendResult.Appended;
import io.orderkit.ports.store.AppendResult.VersionConflict;
import io.orderkit.ports.store.OrderStore;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A set of 64 orders that all threads write to; some orders receive more appends than others. An order that reaches 200 versions is
 * replaced by a new one.
 */
final class HotOrders {
    private static final int HOT = 64;
    private static final int VERSIONS = 200;

    private final int wanted;
    private final AtomicReferenceArray<Hot> hot = new AtomicReferenceArray<>(HOT);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicLong conflicts = new AtomicLong();

    /** An order, and the version that a thread last saw. */
    private record Hot(String order, long version) {}

    HotOrders(int wanted) {
        this.wanted = wanted;
        for (int i = 0; i < HOT; i++) {
            hot.set(i, new Hot("hot-" + i + "-0", 0));
        }
    }

    /**
     * Appends until the requested number of commits has been made. Each append is counted before it runs, so that the requested number is
     * never exceeded.
     */
    boolean write(OrderStore store, int writer) {
        Random random = new Random(writer);
        int tries = 0;
        while (begun.incrementAndGet() <= wanted) {
            boolean appended = false;
            while (!appended) {
                int slot = random.nextInt(1 + random.nextInt(HOT));
                Hot seen = hot.get(slot);
                AppendResult result = store.append(
                        SampleAppends.append(seen.order(), seen.version() + 1, "c-" + writer + "-" + tries++));
                appended = result instanceof Appended;
                if (appended) {
                    commits.incrementAndGet();
                    hot.compareAndSet(slot, seen, after(slot, seen, seen.version() + 1));
                } else if (result instanceof VersionConflict conflict) {
                    conflicts.incrementAndGet();
                    hot.compareAndSet(slot, seen, after(slot, seen, conflict.actualVersion()));
                } else {
                    throw new AssertionError("an append with a fresh command id came to " + result);
                }
            }
        }
        return true;
    }

    private static Hot after(int slot, Hot seen, long version) {
        if (version < VERSIONS) {
            return new Hot(seen.order(), version);
        }
        int generation = Integer.parseInt(seen.order().substring(seen.order().lastIndexOf('-') + 1));
        return new Hot("hot-" + slot + "-" + (generation + 1), 0);
    }

    boolean isDone() {
        return commits.get() >= wanted;
    }

    int commits() {
        return commits.get();
    }

    long conflicts() {
        return conflicts.get();
    }

    double conflictsInPercent() {
        return 100.0 * conflicts.get() / (commits.get() + conflicts.get());
    }
}
