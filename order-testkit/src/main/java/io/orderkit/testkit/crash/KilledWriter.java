package io.orderkit.testkit.crash;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashTarget.Opened;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A process that appends and relays until it is killed. The process prints each acknowledgement and each event sent. The arguments are the
 * target's class, the storage location, a name for the run, and the task: {@code append}, {@code relay} or {@code both}.
 */
final class KilledWriter {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int ORDERS = 5;
    private static final int ROWS_AT_ONCE = 20;

    private final OrderStore store;
    private final Outbox outbox;
    private final String run;

    private KilledWriter(StorageUnderTest storage, String run) {
        this.store = storage.store(TenantId.DEFAULT);
        this.outbox = storage.outbox(TenantId.DEFAULT);
        this.run = run;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (Opened opened = Targets.made(arguments[0]).open(arguments[1], CrashPointCounter.none())) {
            KilledWriter process = new KilledWriter(opened.storage(), arguments[2]);
            if (!arguments[3].equals("append")) {
                new Thread(process::relay, "relay").start();
            }
            if (!arguments[3].equals("relay")) {
                process.append();
            }
            Thread.currentThread().join();
        }
    }

    private void append() {
        SampleRows rows = new SampleRows(TenantId.DEFAULT);
        for (long i = 0; ; i++) {
            String order = run + "-" + i % ORDERS;
            long version = i / ORDERS + 1;
            Append append = rows.attempt(order, version - 1, run + "-c-" + i).append();
            Optional<AppendResult> result = Optional.empty();
            while (result.isEmpty()) {
                result = answer(() -> store.append(append));
            }
            boolean done = result.get() instanceof AppendResult.Appended
                    // An earlier attempt stored the append, but the answer was lost.
                    || result.get()
                            .equals(new AppendResult.CommandKnown(
                                    append.journal().get(0)));
            OUT.println((done ? "acknowledged " : "refused ") + order + " " + version + " " + run + "-c-" + i);
        }
    }

    private void relay() {
        while (true) {
            for (int shard = 0; shard < outbox.shards(); shard++) {
                int which = shard;
                answer(() -> outbox.lease(which, run, Instant.now(), KillRun.LEASE))
                        .flatMap(lease -> lease)
                        .ifPresent(this::drain);
            }
        }
    }

    private void drain(Lease lease) {
        List<Row> rows =
                answer(() -> outbox.due(lease, Instant.now(), ROWS_AT_ONCE)).orElse(List.of());
        for (Row row : rows) {
            OUT.println("sent " + row.event().order() + " " + row.event().version() + " " + lease.fence());
            if (!answer(() -> outbox.sent(lease, row, Instant.now())).orElse(false)) {
                return;
            }
        }
        answer(() -> {
            outbox.release(lease);
            return true;
        });
    }

    /** Returns the result of a call; empty if the storage is unavailable. When the storage is unavailable, the caller repeats the call. */
    private static <T> Optional<T> answer(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (PortUnavailable failure) {
            if (failure.isRetryable()) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
