package io.orderkit.processtests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayTerms;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A relay, when something fails")
class RelayFailureTest {
    private static final List<OrderId> ORDERS = RelayFixture.neighbours(4);
    private static final OrderId ONE = ORDERS.get(0);

    private final RelayFixture yard = new RelayFixture();

    /** Returns a publisher that throws an exception for the events of one order. */
    private EventPublisher allBut(OrderId bad, Supplier<RuntimeException> failure) {
        return (event, fence) -> {
            if (event.order().equals(bad)) {
                throw failure.get();
            }
            yard.publisher.publish(event, fence);
        };
    }

    private static PortUnavailable passing() {
        return PortUnavailable.nothingDone("event-publisher", "busy", new IllegalStateException("busy"));
    }

    private static PortUnavailable forGood() {
        return PortUnavailable.broken("event-publisher", "too big", new IllegalStateException("too big"));
    }

    @Test
    @Tag("O-9")
    @DisplayName(
            "O-9 waits longer after each failure, between half and all of the doubled pause, and the other orders go on")
    void backsOff() {
        yard.happens(2, ONE, ORDERS.get(1));
        Relay relay = yard.relay(allBut(ONE, RelayFailureTest::passing));
        assertThat(relay.drainOnce()).isEqualTo(2);
        for (int failures = 1; failures <= 12; failures++) {
            assertThat(yard.figures.putOff).hasSize(failures).last().asString().contains(ONE + " " + failures + " ");
            Duration full = Duration.ofSeconds(Math.min(300, 1L << (failures - 1)));
            yard.passes(full.dividedBy(2).minusMillis(1));
            assertThat(relay.drainOnce()).isZero();
            assertThat(yard.figures.putOff).as("not before half of %s", full).hasSize(failures);
            yard.passes(full.dividedBy(2).plusMillis(1));
            assertThat(relay.drainOnce()).isZero();
        }
        assertThat(yard.figures.parked).isEmpty();
    }

    @Test
    @DisplayName("scatters the pauses of what failed together")
    void scatters() {
        ORDERS.forEach(order -> yard.happens(1, order));
        Instant start = yard.clock.instant();
        Relay relay = yard.relay("relay", yard.store, yard.publisher, terms(Duration.ofMinutes(4), 300));
        yard.publisher.outage(true);
        relay.drainOnce();
        yard.publisher.outage(false);
        Map<OrderId, Instant> again = new HashMap<>();
        while (again.size() < ORDERS.size() && yard.clock.instant().isBefore(start.plusSeconds(600))) {
            yard.passes(Duration.ofSeconds(1));
            relay.drainOnce();
            yard.publisher.published().forEach(event -> again.putIfAbsent(event.order(), yard.clock.instant()));
        }
        assertThat(again.values())
                .allSatisfy(when -> assertThat(when).isBetween(start.plusSeconds(120), start.plusSeconds(240)));
        assertThat(again.values().stream().distinct()).hasSizeGreaterThan(1);
    }

    private static RelayTerms terms(Duration pause, int batch) {
        return new RelayTerms(Duration.ofSeconds(30), batch, pause, pause, 300);
    }

    @Test
    @DisplayName("sends what is behind a whole batch of events that fail")
    void failingBatch() {
        ORDERS.forEach(order -> yard.happens(1, order));
        OrderId good =
                ORDERS.stream().max((a, b) -> a.value().compareTo(b.value())).orElseThrow();
        Relay relay = yard.relay(
                "relay",
                yard.store,
                (event, fence) -> {
                    if (!event.order().equals(good)) {
                        throw passing();
                    }
                },
                terms(Duration.ofMinutes(1), 1));
        assertThat(relay.drainOnce()).isEqualTo(1);
        assertThat(yard.figures.putOff).hasSize(3);
    }

    @Test
    @Tag("O-10")
    @DisplayName("O-10 sets aside at once a final failure; one can see why, have it tried again, or give it up")
    void poison() {
        yard.happens(3, ONE, ORDERS.get(1));
        Relay relay = yard.relay(allBut(ONE, RelayFailureTest::forGood));
        assertThat(relay.drainOnce()).isEqualTo(3);
        assertThat(yard.figures.parked).containsExactly(ONE + " too big");
        assertThat(yard.store.parked(Optional.empty(), 10)).singleElement().satisfies(parked -> {
            assertThat(parked.row().event().version()).isEqualTo(1);
            assertThat(parked.why()).isEqualTo("too big");
        });
        assertThat(yard.store.unpark(ONE, 1)).isTrue();
        assertThat(relay.drainOnce()).as("tried again, in vain").isZero();
        assertThat(yard.store.drop(ONE, 1)).isTrue();
        assertThat(yard.relay(yard.publisher).drainOnce()).isEqualTo(2);
        assertThat(yard.publisher.published(ONE))
                .extracting(EventEnvelope::version)
                .containsExactly(2L, 3L);
    }

    @Test
    @Tag("O-10")
    @DisplayName("O-10 sets aside an event that cannot be read, with the place in its text")
    void unreadable() {
        yard.happens(1, ONE, ORDERS.get(1));
        ForwardingStore spoiling = new SpoilsPayload(yard.store);
        Relay relay = yard.relay("relay", spoiling, yard.publisher, RelayTerms.USUAL);
        assertThat(relay.drainOnce()).isEqualTo(1);
        assertThat(yard.figures.parked).singleElement().asString().contains(ONE.value());
    }

    /** A store that contains an event whose payload cannot be read, because the event is from a newer release. */
    private static final class SpoilsPayload extends ForwardingStore {
        SpoilsPayload(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            return good.due(lease, now, limit).stream()
                    .map(row -> row.event().order().equals(ONE) ? new Row(spoilt(row.event()), row.attempts()) : row)
                    .toList();
        }

        private static EventEnvelope spoilt(EventEnvelope e) {
            return new EventEnvelope(
                    e.eventId(),
                    e.tenant(),
                    e.order(),
                    e.version(),
                    e.type(),
                    e.schema() + 1,
                    e.instance(),
                    e.command(),
                    e.causation(),
                    e.correlation(),
                    e.traceparent(),
                    e.actor(),
                    e.role(),
                    e.onBehalfOf(),
                    e.occurredAt(),
                    e.recordedAt(),
                    e.process(),
                    e.processVersion(),
                    e.extension(),
                    e.ruleVersion(),
                    e.payload());
        }
    }

    @Test
    @DisplayName("tells what failed first when the lease cannot be given back either")
    void failsTwice() {
        yard.happens(1, ONE);
        ForwardingStore broken = new ForwardingStore(yard.store) {
            @Override
            public List<Row> due(Lease lease, Instant now, int limit) {
                throw PortUnavailable.broken("outbox", "no rows", new IllegalStateException("no rows"));
            }

            @Override
            public void release(Lease lease) {
                throw PortUnavailable.broken("outbox", "no release", new IllegalStateException("no release"));
            }
        };
        Relay relay = yard.relay("relay", broken, yard.publisher, RelayTerms.USUAL);
        assertThatThrownBy(relay::drainOnce)
                .hasMessageContaining("no rows")
                .satisfies(failure -> assertThat(List.of(failure.getSuppressed()))
                        .first()
                        .asString()
                        .contains("no release"));
    }

    @Test
    @DisplayName("outlives an error of the host's program, and sets the event aside after five of them")
    void surprise() {
        yard.happens(1, ONE, ORDERS.get(1));
        Relay relay = yard.relay(allBut(ONE, () -> new IllegalStateException("a bug")));
        for (int i = 0; i < 5; i++) {
            relay.drainOnce();
            yard.passes(Duration.ofHours(1));
        }
        assertThat(yard.publisher.published()).hasSize(1);
        assertThat(yard.figures.putOff).hasSize(4);
        assertThat(yard.figures.parked).containsExactly(ONE + " java.lang.IllegalStateException: a bug");
    }

    static Stream<Error> errors() {
        return Stream.of(
                new NoClassDefFoundError("com/example/Client"),
                new StackOverflowError(),
                new AssertionError("that cannot be"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    @Tag("O-9")
    @DisplayName(
            "O-9 outlives likewise what a publisher throws as an Error: the other orders go on, and the event is set aside")
    void error(Error error) {
        yard.happens(1, ONE, ORDERS.get(1));
        OrderId later = RelayFixture.inShard(7, 1).get(0);
        yard.happens(1, later);
        Relay relay = yard.relay(allButWith(ONE, error));
        assertThat(relay.drainOnce()).isEqualTo(2);
        assertThat(yard.figures.putOff).singleElement().asString().contains(error.toString());
        for (int i = 0; i < 4; i++) {
            yard.passes(Duration.ofHours(1));
            relay.drainOnce();
        }
        assertThat(yard.figures.parked).containsExactly(ONE + " " + error);
    }

    @Test
    @DisplayName("does not take a machine that has no memory left for a fault of the event")
    void machine() {
        yard.happens(1, ONE);
        OrderId later = RelayFixture.inShard(7, 1).get(0);
        yard.happens(1, later);
        OutOfMemoryError full = new OutOfMemoryError("heap");
        assertThatThrownBy(() -> yard.relay(allButWith(ONE, full)).drainOnce()).isSameAs(full);
        assertThat(yard.figures.putOff).isEmpty();
        assertThat(yard.figures.parked).isEmpty();
        assertThat(yard.publisher.published(later)).as("of another shard").hasSize(1);
        assertThat(yard.relay(yard.publisher).drainOnce()).isEqualTo(1);
    }

    /** Returns a publisher that throws an error for the events of one order. */
    private EventPublisher allButWith(OrderId bad, Error error) {
        return (event, fence) -> {
            if (event.order().equals(bad)) {
                throw error;
            }
            yard.publisher.publish(event, fence);
        };
    }

    @Test
    @DisplayName("sends what is in the other shards when one cannot be read, and says so afterwards")
    void brokenShard() {
        OrderId later = RelayFixture.inShard(7, 1).get(0);
        yard.happens(1, ONE, later);
        Relay relay = yard.relay("relay", new BrokenShard(yard.store), yard.publisher, RelayTerms.USUAL);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(relay::drainOnce).hasMessage("a row that is no row");
        }
        assertThat(yard.publisher.published()).extracting(EventEnvelope::order).containsExactly(later);
    }

    /** A store that fails to read the rows of shard 3. */
    private static final class BrokenShard extends ForwardingStore {
        private final IllegalStateException failure = new IllegalStateException("a row that is no row");

        BrokenShard(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            if (lease.shard() == 3) {
                throw failure;
            }
            return good.due(lease, now, limit);
        }
    }

    @Test
    @Tag("E-2")
    @DisplayName("E-2 asks the ERP by the effect's id when the relay died between the deed and its record")
    void diedInBetween() {
        Careless erp = new Careless();
        OrderDesk deaf = yard.deskOn(new NoAppend(yard.store));
        Relay dies = yard.relay("one", new NoRetry(yard.store), deaf, yard.publisher, erp, RelayTerms.USUAL);
        yard.comesTo(ONE, AgreementState.REGISTRATION_PENDING);
        assertThat(died(dies)).isTrue();
        assertThat(yard.order(ONE).isAt(AgreementState.REGISTRATION_PENDING)).isTrue();
        yard.passes(Duration.ofMinutes(1));
        yard.relay("two", yard.store, yard.deskOn(yard.store), yard.publisher, erp, RelayTerms.USUAL)
                .drainOnce();
        assertThat(yard.order(ONE).isAt(AgreementState.REGISTERED)).isTrue();
        assertThat(erp.done).hasSize(1);
    }

    private static boolean died(Relay relay) {
        try {
            relay.drainOnce();
            return false;
        } catch (PortUnavailable e) {
            return true;
        }
    }

    /** An ERP without idempotency: each call repeats the effect, but the ERP can be queried. */
    private static final class Careless implements ErpEffects {
        private final List<String> done = new ArrayList<>();

        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            done.add(effectId);
            return new Intent.Answer.Done("ERP-" + done.size(), Map.of());
        }

        @Override
        public Optional<Intent.Answer> lookUp(String effectId) {
            return done.contains(effectId)
                    ? Optional.of(new Intent.Answer.Done("ERP-" + (done.indexOf(effectId) + 1), Map.of()))
                    : Optional.empty();
        }
    }

    /** A store that fails to append the ERP's answer. */
    private static final class NoAppend extends ForwardingStore {
        NoAppend(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            throw PortUnavailable.outcomeUnknown("order-store", "gone", new IllegalStateException("gone"));
        }
    }

    /** A store that fails to record the relay's failed attempt. */
    private static final class NoRetry extends ForwardingStore {
        NoRetry(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
            throw PortUnavailable.outcomeUnknown("outbox", "gone", new IllegalStateException("gone"));
        }
    }
}
