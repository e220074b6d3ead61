package io.orderkit.processtests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayTerms;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A relay and its lease")
class RelayLeaseTest {
    private static final OrderId ONE = RelayFixture.neighbours(2).get(0);
    private static final OrderId TWO = RelayFixture.neighbours(2).get(1);
    private static final Duration LONG = RelayTerms.USUAL.lease().multipliedBy(3);

    private final RelayFixture yard = new RelayFixture();

    /** Returns a publisher that waits once, after it has published the given number of events. */
    private EventPublisher sleepingAfter(int events, Runnable asleep) {
        AtomicInteger published = new AtomicInteger();
        return (event, fence) -> {
            yard.publisher.publish(event, fence);
            if (published.incrementAndGet() == events) {
                yard.passes(LONG);
                asleep.run();
            }
        };
    }

    @Test
    @Tag("O-7")
    @DisplayName(
            "O-7 that slept past its lease publishes nothing more once another relay has the shard, and marks nothing")
    void overtakenWhileAsleep() {
        yard.happens(3, ONE, TWO);
        Relay other = yard.relay("other", yard.store, yard.publisher, RelayTerms.USUAL);
        Relay slow = yard.relay(sleepingAfter(2, other::drainOnce));
        assertThat(slow.drainOnce()).as("the first row, before it fell asleep").isEqualTo(1);
        assertThat(yard.figures.lost).containsExactly(3);
        assertThat(yard.publisher.published(ONE)).isEqualTo(yard.store.load(ONE, 0));
        assertThat(yard.publisher.published(TWO)).isEqualTo(yard.store.load(TWO, 0));
        assertThat(yard.publisher.deliveries())
                .as("the row that was on its way comes twice, no other does")
                .isEqualTo(7);
        assertThat(other.drainOnce()).as("nothing is left").isZero();
    }

    @Test
    @Tag("O-8")
    @DisplayName("O-8 that slept past its lease while nobody wanted the shard renews it and goes on")
    void goesOnAfterSleep() {
        yard.happens(3, ONE, TWO);
        assertThat(yard.relay(sleepingAfter(2, () -> {})).drainOnce()).isEqualTo(6);
        assertThat(yard.figures.lost).isEmpty();
    }

    @Test
    @Tag("O-5")
    @DisplayName("O-5 renews in time while a batch takes long, so that nobody takes the shard from it")
    void renewsWhileBusy() {
        yard.happens(4, ONE, TWO);
        Relay other = yard.relay("other", yard.store, yard.publisher, RelayTerms.USUAL);
        Relay busy = yard.relay((event, fence) -> {
            yard.passes(Duration.ofSeconds(20));
            assertThat(other.drainOnce()).isZero();
            yard.publisher.publish(event, fence);
        });
        assertThat(busy.drainOnce()).isEqualTo(8);
    }

    @Test
    @Tag("O-6")
    @DisplayName("O-6 gives the shard back at the end, and the next one has a higher fencing number")
    void givesBack() {
        AtomicInteger last = new AtomicInteger();
        EventPublisher rising = (EventEnvelope event, long fence) -> {
            assertThat(fence).isGreaterThan(last.get());
            last.set((int) fence);
        };
        for (int round = 1; round <= 3; round++) {
            yard.happens(round, ONE);
            assertThat(yard.relay(rising).drainOnce()).isEqualTo(1);
        }
        assertThat(List.of(1, 2, 3)).contains(last.get());
    }
}
