package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.contract.internal.observing.ConcurrentRun;
import io.orderkit.testkit.contract.internal.observing.OutboxReader;
import io.orderkit.testkit.contract.internal.report.LikelyCauses;
import io.orderkit.testkit.contract.internal.samples.SampleAppend;
import io.orderkit.testkit.contract.internal.samples.SampleRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Outbox}: rules O-1 … of {@code docs/ports.md}. */
public abstract class OutboxContract extends SendingRules {
    @Test
    @Tag("O-1")
    @DisplayName("O-1 each event of an append waits to be sent, and nothing else does")
    @LikelyCauses({"a row for the first or last event only", "rows written by a lost or refused attempt"})
    void oneRowAnEvent() {
        SampleAppend first = sample().attempt("o-1", 0, "c-1", 3);
        SampleAppend second = sample().first("o-2");
        appended(first);
        appended(second);
        store().append(sample().attempt("o-1", 1, "lost", 2).append());
        store().append(first.append());
        store().recordRefusal(sample().refused("o-3", "refused"));
        List<EventEnvelope> expected = new ArrayList<>(first.append().events());
        expected.addAll(second.append().events());
        assertThat(reader().unsent()).isEqualTo(expected);
        assertThat(reader().due(OutboxReader.NOW)).extracting(Row::attempts).containsOnly(0);
    }

    @Test
    @Tag("O-4")
    @DisplayName("O-4 an order's rows are all in one shard, and the shards hold every order")
    @LikelyCauses({"the shard follows from the event or the time", "a negative remainder of a hash"})
    void oneShardAnOrder() {
        Map<OrderId, Set<Integer>> shards = new HashMap<>();
        for (int order = 0; order < 60; order++) {
            appended(sample().attempt("o-" + order, 0, "a-" + order, 2));
            appended(sample().attempt("o-" + order, 2, "b-" + order, 1));
        }
        int rows = 0;
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Lease lease = reader().take(shard);
            for (Row row : outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS)) {
                shards.computeIfAbsent(row.event().order(), first -> new HashSet<>())
                        .add(shard);
                rows++;
            }
        }
        assertThat(shards).hasSize(60);
        assertThat(rows).isEqualTo(180);
        shards.forEach((order, in) -> assertThat(in).as("shards of %s", order).hasSize(1));
    }

    @Test
    @Tag("O-5")
    @DisplayName("O-5 a shard has one holder until the lease runs out or is given back")
    @LikelyCauses({"the time of the machine instead of the one given", "a lease on all shards at once"})
    void oneHolder() {
        Instant now = OutboxReader.NOW;
        Lease first = outbox().lease(0, "one", now, OutboxReader.MINUTE).orElseThrow();
        assertThat(first.shard()).isZero();
        assertThat(first.relay()).isEqualTo("one");
        assertThat(first.until()).isEqualTo(now.plus(OutboxReader.MINUTE));
        assertThat(outbox().lease(0, "two", now, OutboxReader.MINUTE)).isEmpty();
        assertThat(outbox().lease(0, "one", now, OutboxReader.MINUTE))
                .as("the same relay again")
                .isEmpty();
        assertThat(outbox().lease(0, "two", first.until().minusMillis(1), OutboxReader.MINUTE))
                .isEmpty();
        assertThat(outbox().lease(outbox().shards() - 1, "two", now, OutboxReader.MINUTE))
                .as("another shard")
                .isPresent();
        Lease second =
                outbox().lease(0, "two", first.until(), OutboxReader.MINUTE).orElseThrow();
        outbox().release(second);
        assertThat(outbox().lease(0, "three", now, OutboxReader.MINUTE))
                .as("after it was given back")
                .isPresent();
        for (int shard : List.of(-1, outbox().shards())) {
            assertThatThrownBy(() -> outbox().lease(shard, "one", now, OutboxReader.MINUTE))
                    .as("shard %s", shard)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Tag("O-5")
    @DisplayName("O-5 of several who reach for a shard at the same moment one gets it")
    @LikelyCauses({"look, then take, without a lock", "a violated key surfaces as an exception"})
    void oneHolderAtOnce() {
        for (int round = 0; round < 8; round++) {
            int shard = round % outbox().shards();
            Instant now = OutboxReader.NOW.plus(OutboxReader.MINUTE.multipliedBy(round * 2L));
            List<Optional<Lease>> leases =
                    ConcurrentRun.run(6, thread -> outbox().lease(shard, "relay-" + thread, now, OutboxReader.MINUTE));
            assertThat(leases.stream().filter(Optional::isPresent))
                    .as("holders of shard %s", shard)
                    .hasSize(1);
        }
    }

    @Test
    @Tag("O-6")
    @DisplayName("O-6 each grant of a shard has a higher fencing number: after running out, giving back, renewing")
    @LikelyCauses({"the number is forgotten with the lease", "the number is the time"})
    void fencesRise() {
        Instant now = OutboxReader.NOW;
        long last = -1;
        for (int grant = 0; grant < 6; grant++) {
            Lease lease = outbox().lease(0, "relay", now, OutboxReader.MINUTE).orElseThrow();
            assertThat(lease.fence()).as("grant %s", grant).isGreaterThan(last);
            last = lease.fence();
            if (grant % 3 == 0) {
                outbox().release(lease);
            } else if (grant % 3 == 1) {
                now = lease.until();
            } else {
                now = outbox().renew(lease, now, OutboxReader.MINUTE.multipliedBy(3))
                        .orElseThrow()
                        .until();
            }
        }
    }

    @Test
    @Tag("O-7")
    @DisplayName("O-7 a relay that lost its lease can do no harm")
    @LikelyCauses({
        "the holder's name is compared instead of the number",
        "the check and the change are two transactions"
    })
    void lostLeaseIsHarmless() {
        appended(sample().attempt("o-1", 0, "c-1", 2));
        Lease old = reader().leaseOf(new OrderId("o-1"));
        Row row = outbox().due(old, OutboxReader.NOW, 10).get(0);
        Lease holder = outbox().lease(old.shard(), old.relay(), old.until(), OutboxReader.MINUTE)
                .orElseThrow();
        assertPowerless(old, row);
        assertThat(outbox().renew(holder, OutboxReader.NOW, OutboxReader.MINUTE))
                .as("the new holder")
                .isPresent();
        assertThat(outbox().due(holder, OutboxReader.NOW, 10))
                .extracting(Row::attempts)
                .containsExactly(0, 0);
        outbox().release(holder);
        assertPowerless(holder, row);
        assertThat(outbox().parked(Optional.empty(), 10)).isEmpty();
        assertThat(reader().unsent()).hasSize(2);
    }

    private void assertPowerless(Lease lost, Row row) {
        assertThat(outbox().due(lost, OutboxReader.NOW, 10)).as("due").isEmpty();
        assertThat(outbox().sent(lost, row, OutboxReader.NOW)).as("sent").isFalse();
        assertThat(outbox().retryAt(lost, row, OutboxReader.NOW.plusSeconds(9), "late"))
                .as("retryAt")
                .isFalse();
        assertThat(outbox().park(lost, row, "late")).as("park").isFalse();
        assertThat(outbox().renew(lost, OutboxReader.NOW, OutboxReader.MINUTE))
                .as("renew")
                .isEmpty();
        outbox().release(lost);
    }

    @Test
    @Tag("O-8")
    @DisplayName("O-8 a lease is made longer under the same number, also after it ran out while nobody took it")
    @LikelyCauses({"renewing grants a new lease", "until is not kept"})
    void renewing() {
        Lease lease =
                outbox().lease(0, "one", OutboxReader.NOW, OutboxReader.MINUTE).orElseThrow();
        Instant late = lease.until().plusSeconds(5);
        Lease longer = outbox().renew(lease, late, OutboxReader.MINUTE).orElseThrow();
        assertThat(longer.fence()).isEqualTo(lease.fence());
        assertThat(longer.until()).isEqualTo(late.plus(OutboxReader.MINUTE));
        assertThat(outbox().lease(0, "two", late, OutboxReader.MINUTE)).isEmpty();
        assertThat(outbox().lease(0, "two", longer.until(), OutboxReader.MINUTE))
                .isPresent();
    }

    @Test
    @Tag("O-13")
    @DisplayName("O-13 tenants have rows, leases and numbers of their own")
    @LikelyCauses({"a lease row without the tenant", "an update without the tenant"})
    void tenantsAreApart() {
        Outbox theirs = storage().outbox(OTHER);
        appended(sample().first("o-1"));
        assertThat(new OutboxReader(theirs).unsent()).isEmpty();
        appended(storage().store(OTHER), new SampleRows(OTHER).first("o-1"));
        Lease ours = reader().leaseOf(new OrderId("o-1"));
        Lease other = theirs.lease(ours.shard(), "relay", OutboxReader.NOW, OutboxReader.MINUTE)
                .orElseThrow();
        Row row = outbox().due(ours, OutboxReader.NOW, 10).get(0);
        assertThat(row.event().tenant()).isEqualTo(ACME);
        assertThat(outbox().park(ours, row, "poison")).isTrue();
        assertThat(theirs.parked(Optional.empty(), 10)).isEmpty();
        assertThat(theirs.unpark(row.event().order(), 1)).isFalse();
        assertThat(theirs.drop(row.event().order(), 1)).isFalse();
        assertThat(theirs.due(other, OutboxReader.NOW, 10))
                .extracting(Row::event)
                .isEqualTo(new SampleRows(OTHER).first("o-1").append().events());
        assertThat(theirs.sent(other, theirs.due(other, OutboxReader.NOW, 10).get(0), OutboxReader.NOW))
                .isTrue();
        assertThat(theirs.purge(OutboxReader.NOW.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(outbox().parked(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    @Tag("O-11")
    @DisplayName("O-11 rows set aside are listed by order id, page by page, the first of each order")
    @LikelyCauses({"sorted by time", ">= instead of > after the order"})
    void parkedIsPaged() {
        List<String> ids = IntStream.range(10, 22).mapToObj(i -> "o-" + i).toList();
        for (String id : ids) {
            appended(sample().attempt(id, 0, "c-" + id, 2));
        }
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Lease lease = reader().take(shard);
            for (Row row : outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS)) {
                outbox().park(lease, row, "poison " + row.event().order());
            }
        }
        List<String> listed = new ArrayList<>();
        Optional<OrderId> after = Optional.empty();
        List<Outbox.Parked> page = outbox().parked(after, 5);
        while (!page.isEmpty() && listed.size() <= ids.size()) {
            page.forEach(parked -> listed.add(parked.row().event().order().value()));
            assertThat(page).allSatisfy(parked -> {
                assertThat(parked.why())
                        .isEqualTo("poison " + parked.row().event().order());
                assertThat(parked.row().event().version()).isEqualTo(1);
                assertThat(parked.row().attempts()).isEqualTo(1);
            });
            after = Optional.of(new OrderId(listed.get(listed.size() - 1)));
            page = outbox().parked(after, 5);
        }
        assertThat(listed).isEqualTo(ids);
    }
}
