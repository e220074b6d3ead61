package io.orderkit.processtests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.DeskObserver;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayTerms;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.ports.store.Shards;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import io.orderkit.testkit.memory.RecordingPublisher;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The fixture of the relay tests: orders, unsent events, receivers and the relay's metrics. */
final class RelayFixture {
    final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    final InMemoryErp erp = new InMemoryErp();
    final RecordingPublisher publisher = new RecordingPublisher();
    final RecordingDocumentSender sender = new RecordingDocumentSender();
    final Figures figures = new Figures();
    private final OrderDesk desk = deskOn(store);
    private final AtomicInteger commands = new AtomicInteger();

    OrderDesk deskOn(OrderStore where) {
        return OrderDesk.with(where)
                .erp(SampleErp.of(Tier.B).asPort())
                .clock(clock)
                .open();
    }

    Relay relay(EventPublisher to) {
        return relay("relay", store, to, RelayTerms.USUAL);
    }

    Relay relay(String name, Outbox outbox, EventPublisher to, RelayTerms terms) {
        return relay(name, outbox, desk, to, erp, terms);
    }

    Relay relay(
            String name, Outbox outbox, OrderDesk answers, EventPublisher to, ErpEffects effects, RelayTerms terms) {
        return Relay.from(outbox, answers)
                .name(name)
                .publisher(to)
                .sender(sender)
                .effects(effects)
                .terms(terms)
                .clock(clock)
                .observer(figures)
                .build();
    }

    void passes(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** Returns the given number of orders whose rows are all in the same shard. */
    static List<OrderId> neighbours(int count) {
        return inShard(3, count);
    }

    static List<OrderId> inShard(int shard, int count) {
        return IntStream.range(0, 100_000)
                .mapToObj(i -> new OrderId("order-" + i))
                .filter(order -> Shards.of(order, 16) == shard)
                .limit(count)
                .toList();
    }

    /** Appends events to each given order until that order has the given number of events. */
    void happens(int events, OrderId... orders) {
        for (OrderId order : orders) {
            while (store.load(order, 0).size() < events) {
                step(order);
            }
        }
    }

    void comesTo(OrderId order, AgreementState state) {
        while (!order(order).isAt(state)) {
            step(order);
        }
    }

    ContractOrder order(OrderId id) {
        return desk.view(ReadScope.everything(), id, clock.instant())
                .map(view -> view.as(ContractOrder.class))
                .orElseGet(() -> ContractProcess.standard().initialOrder(id));
    }

    private void step(OrderId id) {
        Act act = HappyPath.of(Channel.FAX, SampleOrder.complete())
                .next(
                        order(id),
                        new Moment(
                                clock.instant(), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies()))
                .orElseThrow();
        CommandId command = new CommandId("command-" + commands.incrementAndGet());
        assertThat(desk.submit(CommandEnvelope.of(command, id, act.actor(), act.command())))
                .isInstanceOf(Outcome.Accepted.class);
    }

    /** The metrics that the relay reports to its observer. */
    static final class Figures implements DeskObserver {
        final List<Duration> lags = new CopyOnWriteArrayList<>();
        final List<String> putOff = new CopyOnWriteArrayList<>();
        final List<String> parked = new CopyOnWriteArrayList<>();
        final List<Integer> lost = new CopyOnWriteArrayList<>();
        final List<String> stalled = new CopyOnWriteArrayList<>();
        final AtomicInteger purged = new AtomicInteger();

        @Override
        public void relayed(OrderId order, Duration lag) {
            lags.add(lag);
        }

        @Override
        public void putOff(OrderId order, int attempts, Duration age, String why) {
            putOff.add(order + " " + attempts + " " + age + " " + why);
        }

        @Override
        public void parked(OrderId order, String why) {
            parked.add(order + " " + why);
        }

        @Override
        public void leaseLost(int shard) {
            lost.add(shard);
        }

        @Override
        public void purged(int rows) {
            purged.addAndGet(rows);
        }

        @Override
        public void relayStalled(String why) {
            stalled.add(why);
        }
    }
}
