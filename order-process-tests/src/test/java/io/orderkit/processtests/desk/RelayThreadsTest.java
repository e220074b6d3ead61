package io.orderkit.processtests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayRoutine;
import io.orderkit.desk.relay.RelayTerms;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A started relay")
@Timeout(30)
class RelayThreadsTest {
    private static final List<OrderId> ORDERS = RelayFixture.neighbours(3);
    private static final OrderId ONE = ORDERS.get(0);
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration WHILE = Duration.ofSeconds(20);
    private static final RelayRoutine BRISK = new RelayRoutine(2, MOMENT, MOMENT, Duration.ofDays(1), 2, WHILE);

    private final RelayFixture yard = new RelayFixture();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch let = new CountDownLatch(1);

    /** Publishes an event after the test has released the latch. */
    private void blocking(EventEnvelope event, long fence) {
        entered.countDown();
        boolean interrupted = false;
        while (true) {
            try {
                let.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true; // simulates a driver that ignores interrupts
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        yard.publisher.publish(event, fence);
    }

    private EventPublisher counting(CountDownLatch events) {
        return (event, fence) -> {
            yard.publisher.publish(event, fence);
            events.countDown();
        };
    }

    /** Returns whether all shards are free of leases. */
    private boolean everyShardIsFree() {
        return IntStream.range(0, yard.store.shards())
                .mapToObj(shard -> yard.store.lease(shard, "probe", yard.clock.instant(), Duration.ofSeconds(1)))
                .allMatch(Optional::isPresent);
    }

    @Test
    @DisplayName("sends what comes, by itself, and gives every shard back when it is closed")
    void sendsByItself() throws InterruptedException {
        CountDownLatch events = new CountDownLatch(6);
        Relay relay = yard.relay(counting(events));
        relay.start(BRISK);
        for (OrderId order : ORDERS) {
            yard.happens(2, order);
        }
        events.await();
        relay.close();
        assertThat(everyShardIsFree()).isTrue();
        assertThat(yard.figures.lags).hasSize(6);
        assertThat(yard.relay(yard.publisher).drainOnce()).isZero();
        assertThatThrownBy(relay::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was already started");
    }

    @Test
    @DisplayName("waits, when it is closed, for what is on its way, and begins nothing more")
    void closeWaits() throws InterruptedException {
        yard.happens(2, ONE);
        Relay relay = yard.relay(this::blocking);
        relay.start(BRISK);
        entered.await();
        Thread closer = new Thread(relay::close, "closer");
        closer.start();
        while (closer.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        let.countDown();
        closer.join();
        assertThat(yard.publisher.published()).hasSize(1);
        assertThat(everyShardIsFree()).isTrue();
        yard.passes(Duration.ofSeconds(2));
        assertThat(yard.relay(yard.publisher).drainOnce())
                .as("the second event is left for another")
                .isEqualTo(1);
    }

    @Test
    @Tag("O-7")
    @DisplayName(
            "O-7 is closed within the limit though something hangs; its shard runs out, and what hung has no effect")
    void closeHasALimit() throws InterruptedException {
        yard.happens(2, ONE);
        Relay relay = yard.relay(this::blocking);
        relay.start(new RelayRoutine(1, MOMENT, MOMENT, Duration.ofDays(1), 2, Duration.ofMillis(20)));
        entered.await();
        relay.close();
        Relay other = yard.relay("other", yard.store, yard.publisher, RelayTerms.USUAL);
        assertThat(other.drainOnce()).as("the shard is not free yet").isZero();
        yard.passes(RelayTerms.USUAL.lease());
        assertThat(other.drainOnce()).isEqualTo(2);
        let.countDown();
        assertThat(yard.publisher.published()).hasSize(2);
    }

    @Test
    @Tag("O-8")
    @DisplayName("O-8 keeps its shard by a heartbeat of its own while one event takes longer than the lease")
    void heartbeat() throws InterruptedException {
        yard.happens(1, ONE);
        Beats outbox = new Beats(yard.store);
        Relay relay = yard.relay("relay", outbox, this::blocking, RelayTerms.USUAL);
        relay.start(BRISK);
        entered.await();
        for (int i = 0; i < 5; i++) {
            yard.passes(Duration.ofSeconds(25));
            outbox.renewedAt(yard.clock.instant());
        }
        assertThat(yard.store.lease(3, "other", yard.clock.instant(), Duration.ofSeconds(1)))
                .isEmpty();
        let.countDown();
        relay.close();
        assertThat(yard.publisher.published()).hasSize(1);
        assertThat(yard.figures.lost).isEmpty();
    }

    /** A store that signals each renewal of a lease by the relay's heartbeat. */
    private static final class Beats extends ForwardingStore {
        private final Phaser beats = new Phaser(1);
        private volatile Instant last = Instant.MIN;

        Beats(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
            Optional<Lease> renewed = good.renew(lease, now, length);
            last = now;
            beats.arrive();
            return renewed;
        }

        void renewedAt(Instant time) {
            while (last.isBefore(time)) {
                beats.awaitAdvance(beats.getPhase());
            }
        }
    }

    @Test
    @Tag("O-12")
    @DisplayName("O-12 removes rows that were sent long ago, a few at a time, and never one that waits")
    void purges() throws InterruptedException {
        yard.happens(3, ORDERS.get(0), ORDERS.get(1));
        yard.relay(yard.publisher).drainOnce();
        yard.passes(Duration.ofDays(2));
        yard.publisher.outage(true);
        yard.happens(4, ONE);
        Purges outbox = new Purges(yard.store);
        Relay relay = yard.relay("relay", outbox, yard.publisher, RelayTerms.USUAL);
        relay.start(BRISK);
        outbox.empty.await();
        relay.close();
        assertThat(outbox.sizes).startsWith(2, 2, 2, 0);
        assertThat(yard.figures.purged).hasValue(6);
        yard.publisher.outage(false);
        yard.passes(Duration.ofDays(2));
        assertThat(yard.relay(yard.publisher).drainOnce()).isEqualTo(1);
    }

    private static final class Purges extends ForwardingStore {
        private final List<Integer> sizes = new ArrayList<>();
        private final CountDownLatch empty = new CountDownLatch(1);

        Purges(InMemoryStore good) {
            super(good);
        }

        @Override
        public int purge(Instant sentBefore, int most) {
            int purged = good.purge(sentBefore, most);
            sizes.add(purged);
            if (purged == 0) {
                empty.countDown();
            }
            return purged;
        }
    }

    @Test
    @DisplayName("goes on by itself when the outbox answers again, and says that it could not")
    void stalled() throws InterruptedException {
        yard.happens(1, ONE);
        CountDownLatch events = new CountDownLatch(1);
        Relay relay = yard.relay("relay", new Flaky(yard.store), counting(events), RelayTerms.USUAL);
        relay.start(BRISK);
        events.await();
        relay.close();
        assertThat(yard.figures.stalled)
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why).contains("down for a while"));
    }

    private static final class Flaky extends ForwardingStore {
        private int asked;

        Flaky(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
            if (asked++ < 20) {
                throw PortUnavailable.nothingDone(
                        "outbox", "down for a while", new IllegalStateException("down for a while"));
            }
            return good.lease(shard, relay, now, length);
        }
    }

    @Test
    @Tag("O-2")
    @DisplayName("O-2 beside another one misses nothing and keeps each order's order while orders go on")
    void twoRelays() throws InterruptedException {
        int orders = 24;
        CountDownLatch events = new CountDownLatch(orders * 3);
        EventPublisher publisher = counting(events);
        Relay one = yard.relay("one", yard.store, publisher, RelayTerms.USUAL);
        Relay two = yard.relay("two", yard.store, publisher, RelayTerms.USUAL);
        one.start(BRISK);
        two.start(BRISK);
        for (int i = 0; i < orders; i++) {
            yard.happens(3, new OrderId("order-" + i));
        }
        events.await();
        one.close();
        two.close();
        for (int i = 0; i < orders; i++) {
            OrderId order = new OrderId("order-" + i);
            assertThat(yard.publisher.published(order)).isEqualTo(yard.store.load(order, 0));
        }
        assertThat(yard.publisher.deliveries()).isEqualTo(orders * 3);
    }
}
