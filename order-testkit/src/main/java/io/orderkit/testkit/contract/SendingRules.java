package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.RandomSeed;
import io.orderkit.testkit.internal.samples.SampleAppend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The outbox rules about due rows, and about marking rows as sent, postponed or parked. */
abstract class SendingRules extends RelayMarkRules {
    private static final OrderId ONE = new OrderId("o-1");

    @Test
    @Tag("O-2")
    @DisplayName(
            "O-2 what is due begins with an order's first unsent row, goes on without a gap, and keeps to the limit")
    @LikelyCauses({"sorted by time or by a sequence", "a row is skipped because a later one was written first"})
    void dueInOrder() {
        SampleAppend first = appended(sample().attempt("o-1", 0, "c-1", 3));
        Lease lease = reader().leaseOf(ONE);
        for (int limit = 1; limit <= 4; limit++) {
            assertThat(outbox().due(lease, OutboxReader.NOW, limit))
                    .as("at most %s", limit)
                    .extracting(Row::event)
                    .isEqualTo(first.append().events().subList(0, Math.min(limit, 3)));
        }
        List<Row> rows = outbox().due(lease, OutboxReader.NOW, 10);
        assertThat(outbox().due(lease, OutboxReader.NOW, 10))
                .as("asked again (at least once)")
                .isEqualTo(rows);
    }

    @Test
    @Tag("O-3")
    @DisplayName("O-3 a row that was sent does not come again, and its order goes on after it")
    @LikelyCauses({"sent marks the order instead of the row", "sent_at is not looked at"})
    void sentIsGone() {
        Lease lease = leaseWith(2);
        List<Row> rows = outbox().due(lease, OutboxReader.NOW, 10);
        assertThat(outbox().sent(lease, rows.get(0), OutboxReader.NOW)).isTrue();
        assertThat(outbox().due(lease, OutboxReader.NOW, 10)).isEqualTo(rows.subList(1, 2));
        assertThat(outbox().sent(lease, rows.get(0), OutboxReader.NOW))
                .as("said twice: the lease holds")
                .isTrue();
        assertThat(outbox().sent(lease, rows.get(1), OutboxReader.NOW)).isTrue();
        assertThat(outbox().due(lease, OutboxReader.NOW, 10)).isEmpty();
        appended(sample().attempt("o-1", 2, "c-2"));
        assertThat(outbox().due(lease, OutboxReader.NOW, 10))
                .extracting(row -> row.event().version())
                .containsExactly(3L);
    }

    @Test
    @Tag("O-9")
    @DisplayName("O-9 a row that is put off holds back its order until then, and no other order")
    @LikelyCauses({"later rows of the order go on", "the whole shard waits", "attempts are not counted"})
    void putOff() {
        Lease lease = leaseWith(2);
        OrderId neighbour = neighbour(lease);
        Instant then = OutboxReader.NOW.plusSeconds(30);
        Row first = ofOrder(lease).get(0);
        assertThat(outbox().retryAt(lease, first, then, "timed out")).isTrue();
        assertThat(outbox().due(lease, then.minusMillis(1), 10))
                .extracting(row -> row.event().order())
                .containsOnly(neighbour);
        List<Row> later = ofOrder(lease, then);
        assertThat(later).extracting(row -> row.event().version()).containsExactly(1L, 2L);
        assertThat(later).extracting(Row::attempts).containsExactly(1, 0);
        assertThat(outbox().parked(Optional.empty(), 10))
                .as("put off is not parked")
                .isEmpty();
    }

    @Test
    @Tag("O-10")
    @DisplayName("O-10 a row that is set aside holds back its own order only, until it is let go or given up")
    @LikelyCauses({"later rows of the order go on", "the whole shard waits", "unpark forgets the attempts' count"})
    void setAside() {
        Lease lease = leaseWith(3);
        OrderId neighbour = neighbour(lease);
        Row first = ofOrder(lease).get(0);
        assertThat(outbox().unpark(ONE, 1)).as("unpark what is not parked").isFalse();
        assertThat(outbox().drop(ONE, 1)).as("drop what is not parked").isFalse();
        assertThat(outbox().park(lease, first, "it's 毒")).isTrue();
        assertThat(outbox().due(lease, OutboxReader.NOW, 10))
                .extracting(row -> row.event().order())
                .containsOnly(neighbour);
        assertThat(outbox().parked(Optional.empty(), 10)).singleElement().satisfies(parked -> {
            assertThat(parked.row()).isEqualTo(new Row(first.event(), 1));
            assertThat(parked.why()).isEqualTo("it's 毒");
        });
        assertThat(outbox().unpark(ONE, 1)).isTrue();
        assertThat(outbox().unpark(ONE, 1)).as("twice").isFalse();
        assertThat(ofOrder(lease)).extracting(Row::attempts).containsExactly(0, 0, 0);
        outbox().park(lease, first, "again");
        assertThat(outbox().drop(ONE, 1)).isTrue();
        assertThat(outbox().drop(ONE, 1)).as("twice").isFalse();
        assertThat(ofOrder(lease)).extracting(row -> row.event().version()).containsExactly(2L, 3L);
        assertThat(store().load(ONE, 0))
                .as("the history keeps what was given up")
                .hasSize(3);
    }

    @Test
    @Tag("O-12")
    @DisplayName("O-12 purging removes rows sent before a time, up to a limit, and never one that waits")
    @LikelyCauses({"the limit is ignored", "parked or put-off rows are taken for sent"})
    void purging() {
        Lease lease = leaseWith(5);
        List<Row> rows = outbox().due(lease, OutboxReader.NOW, 10);
        for (int i = 0; i < 3; i++) {
            outbox().sent(lease, rows.get(i), OutboxReader.NOW.plusSeconds(i));
        }
        outbox().park(lease, rows.get(3), "poison");
        assertThat(outbox().purge(OutboxReader.NOW, 10))
                .as("nothing was sent before")
                .isZero();
        assertThat(outbox().purge(OutboxReader.NOW.plusSeconds(2), 1))
                .as("at most one")
                .isEqualTo(1);
        assertThat(outbox().purge(OutboxReader.NOW.plusSeconds(2), 10)).isEqualTo(1);
        assertThat(outbox().purge(OutboxReader.NOW.plusSeconds(99), 10)).isEqualTo(1);
        assertThat(outbox().purge(OutboxReader.NOW.plusSeconds(99), 10)).isZero();
        assertThat(outbox().unpark(ONE, 4)).isTrue();
        assertThat(ofOrder(lease)).extracting(row -> row.event().version()).containsExactly(4L, 5L);
        assertThat(store().load(ONE, 0)).hasSize(5);
    }

    @Test
    @Tag("O-14")
    @DisplayName("O-14 relays that come and go miss no event and keep each order's order while appends go on")
    @LikelyCauses({
        "a cursor on a global sequence: what commits late under a low number is missed",
        "a row is due before the one ahead of it has committed"
    })
    void nothingIsMissed() {
        RandomSeed seed = new RandomSeed();
        int writers = 3;
        int appends = 30;
        AtomicInteger writing = new AtomicInteger(writers);
        Map<OrderId, List<EventEnvelope>> sent = new ConcurrentHashMap<>();
        List<Callable<Integer>> parts = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            Random random = new Random(seed.random().nextLong() + writer);
            String name = "w" + writer;
            parts.add(() -> {
                try {
                    return appendTo(name, appends, random);
                } finally {
                    writing.decrementAndGet();
                }
            });
        }
        for (int relay = 0; relay < 2; relay++) {
            Random random = new Random(seed.random().nextLong() - relay - 1);
            parts.add(() -> relay(random, writing, sent));
        }
        int written = ConcurrentRun.run(parts).stream()
                .limit(writers)
                .mapToInt(Integer::intValue)
                .sum();
        Random last = seed.random();
        for (int i = 0; i < 50 && !reader().unsent().isEmpty(); i++) {
            relayOnce(last, sent);
        }
        int received = 0;
        for (Map.Entry<OrderId, List<EventEnvelope>> order : sent.entrySet()) {
            List<Long> firsts = order.getValue().stream()
                    .map(EventEnvelope::version)
                    .distinct()
                    .toList();
            assertThat(firsts)
                    .as("versions of %s as they first came, %s", order.getKey(), seed)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, firsts.size()).boxed().toList());
            received += firsts.size();
        }
        assertThat(received).as("events that came, %s", seed).isEqualTo(written);
        assertThat(reader().unsent()).isEmpty();
    }

    private int appendTo(String name, int appends, Random random) {
        Map<String, Integer> versions = new HashMap<>();
        int events = 0;
        for (int i = 0; i < appends; i++) {
            String order = name + "-" + random.nextInt(4);
            int batch = 1 + random.nextInt(3);
            int version = versions.getOrDefault(order, 0);
            appended(sample().attempt(order, version, name + "-c-" + i, batch));
            versions.put(order, version + batch);
            events += batch;
        }
        return events;
    }

    private int relay(Random random, AtomicInteger writing, Map<OrderId, List<EventEnvelope>> sent) {
        int rounds = 0;
        while (writing.get() > 0) {
            relayOnce(random, sent);
            rounds++;
        }
        return rounds;
    }

    private void relayOnce(Random random, Map<OrderId, List<EventEnvelope>> sent) {
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Optional<Lease> lease = outbox().lease(shard, "relay", OutboxReader.NOW, OutboxReader.MINUTE);
            if (lease.isPresent()) {
                for (Row row : outbox().due(lease.get(), OutboxReader.NOW, 50)) {
                    sent.computeIfAbsent(row.event().order(), first -> Collections.synchronizedList(new ArrayList<>()))
                            .add(row.event());
                    if (random.nextInt(20) == 0) {
                        break;
                    }
                    assertThat(outbox().sent(lease.get(), row, OutboxReader.NOW))
                            .isTrue();
                }
                outbox().release(lease.get());
            }
        }
    }

    /** Returns a lease on the shard of a new order that has the given number of unsent events. */
    private Lease leaseWith(int events) {
        appended(sample().attempt("o-1", 0, "c-1", events));
        return reader().leaseOf(ONE);
    }

    private List<Row> ofOrder(Lease lease) {
        return ofOrder(lease, OutboxReader.NOW);
    }

    private List<Row> ofOrder(Lease lease, Instant now) {
        return outbox().due(lease, now, 10).stream()
                .filter(row -> row.event().order().equals(ONE))
                .toList();
    }

    /**
     * Adds an order that has a row in the leased shard, and whose id sorts before all other order ids in that shard.
     * Returns the id of the order that was added.
     */
    private OrderId neighbour(Lease lease) {
        for (int i = 0; i < 1000; i++) {
            OrderId order = new OrderId("neighbour-" + i);
            appended(sample().first(order.value()));
            if (outbox().due(lease, OutboxReader.NOW, 1).get(0).event().order().equals(order)) {
                return order;
            }
        }
        throw new AssertionError("none of 1000 orders falls into shard " + lease.shard());
    }
}
