package io.orderkit.jdbc.kills;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Appends, and relays what was appended, until it is killed; prints each acknowledgement and each event on its way. Arguments:
 * the database (a file, or the URL of a PostgreSQL server with user and password), a name of this run, and what to do: {@code
 * append}, {@code relay} or {@code both}.
 */
final class KilledProcess {
    /** Short, so that what a killed relay held is soon free. */
    static final Duration LEASE = Duration.ofMillis(400);

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int ORDERS = 5;

    private final JdbcStore store;
    private final String run;

    private KilledProcess(JdbcStore store, String run) {
        this.store = store;
        this.run = run;
    }

    public static void main(String[] arguments) {
        try (JdbcStore store = open(arguments)) {
            KilledProcess process = new KilledProcess(store, arguments[3]);
            if (!arguments[4].equals("append")) {
                Thread relay = new Thread(process::relay, "relay");
                relay.start();
            }
            if (!arguments[4].equals("relay")) {
                process.append();
            }
            Thread.currentThread().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static JdbcStore open(String[] arguments) {
        return arguments[0].startsWith("jdbc:")
                ? new Database(arguments[0], arguments[1], arguments[2], Dialect.POSTGRESQL).opened()
                : JdbcStore.h2(Path.of(arguments[0]), TenantId.DEFAULT);
    }

    private void append() {
        for (long i = 0; ; i++) {
            String order = run + "-" + i % ORDERS;
            long version = i / ORDERS + 1;
            Append append = SampleAppends.append(order, version, run + "-c-" + i);
            Optional<AppendResult> result = Optional.empty();
            while (result.isEmpty()) {
                result = answer(() -> store.orders().append(append));
            }
            boolean done = result.get() instanceof AppendResult.Appended
                    // The answer of an earlier try was lost: it had been made.
                    || result.get()
                            .equals(new AppendResult.CommandKnown(
                                    append.journal().get(0)));
            OUT.println((done ? "acknowledged " : "refused ") + order + " " + version + " " + run + "-c-" + i);
        }
    }

    private void relay() {
        while (true) {
            for (int shard = 0; shard < store.outbox().shards(); shard++) {
                int which = shard;
                answer(() -> store.outbox().lease(which, run, Instant.now(), LEASE))
                        .flatMap(lease -> lease)
                        .ifPresent(this::drain);
            }
        }
    }

    private void drain(Lease lease) {
        for (Row row :
                answer(() -> store.outbox().due(lease, Instant.now(), 20)).orElse(List.of())) {
            OUT.println("sent " + row.event().order() + " " + row.event().version() + " " + lease.fence());
            if (!answer(() -> store.outbox().sent(lease, row, Instant.now())).orElse(false)) {
                return;
            }
        }
        answer(() -> {
            store.outbox().release(lease);
            return true;
        });
    }

    /** Empty while the server is away; the same is asked again. */
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
