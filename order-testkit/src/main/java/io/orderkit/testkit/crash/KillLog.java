package io.orderkit.testkit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * A log of everything that processes acknowledged or sent before they were killed. Several processes can report to the log at the same
 * time.
 */
final class KillLog {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Map<String, List<Long>> received = new ConcurrentHashMap<>();
    private long repeated;

    /** An append that a process reported as acknowledged. */
    private record Acknowledged(String order, long version, String command) {}

    /** Records a line of output from a process. */
    synchronized void record(String line) {
        String[] words = line.split(" ", 4);
        assertThat(words).as("a whole line: %s", line).hasSize(4);
        long version = Long.parseLong(words[2]);
        if (words[0].equals("sent")) {
            receive(words[1], version);
        } else {
            assertThat(words[0]).as(line).isEqualTo("acknowledged");
            acknowledged.add(new Acknowledged(words[1], version, words[3]));
        }
    }

    synchronized int acknowledgements() {
        return acknowledged.size();
    }

    private void receive(String order, long version) {
        List<Long> versions = received.computeIfAbsent(order, first -> new ArrayList<>());
        if (versions.contains(version)) {
            repeated++;
        } else {
            versions.add(version);
        }
    }

    /** Records all events that remain unsent after the processes have ended, and marks them as sent. */
    private void drain(Outbox outbox) {
        Instant later = Instant.now().plus(MINUTE);
        for (int shard = 0; shard < outbox.shards(); shard++) {
            Lease lease = outbox.lease(shard, "test", later, MINUTE).orElseThrow();
            List<Row> rows = outbox.due(lease, later, 500);
            while (!rows.isEmpty()) {
                rows.forEach(row -> {
                    receive(row.event().order().value(), row.event().version());
                    assertThat(outbox.sent(lease, row, later)).isTrue();
                });
                rows = outbox.due(lease, later, 500);
            }
            outbox.release(lease);
        }
    }

    /**
     * Asserts that every acknowledged command is stored exactly once, and that every event has arrived. Not counting
     * repeated deliveries, the events of each order must have arrived in version order.
     *
     * @return the figures
     */
    synchronized String requireNothingLost(StorageUnderTest storage, String story) {
        OrderStore store = storage.store(TenantId.DEFAULT);
        drain(storage.outbox(TenantId.DEFAULT));
        Map<String, List<EventEnvelope>> histories = new HashMap<>();
        for (Acknowledged each : acknowledged) {
            List<EventEnvelope> history =
                    histories.computeIfAbsent(each.order(), order -> store.load(new OrderId(order), 0));
            assertThat(history)
                    .as("events of %s, %s", each, story)
                    .filteredOn(event -> event.command().value().equals(each.command()))
                    .extracting(EventEnvelope::version)
                    .containsExactly(each.version());
            assertThat(store.journal(new CommandId(each.command())))
                    .as("journal of %s, %s", each, story)
                    .isPresent();
        }
        long events = 0;
        for (Map.Entry<String, List<EventEnvelope>> order : histories.entrySet()) {
            List<Long> versions =
                    LongStream.rangeClosed(1, order.getValue().size()).boxed().toList();
            assertThat(order.getValue()).extracting(EventEnvelope::version).containsExactlyElementsOf(versions);
            assertThat(Optional.ofNullable(received.get(order.getKey())))
                    .as("what came of %s, in the order in which it first came, %s", order.getKey(), story)
                    .contains(versions);
            events += versions.size();
        }
        return acknowledged.size() + " commands acknowledged, each stored once; " + events
                + " events, each received, in sequence for each order; " + repeated + " received again";
    }
}
