package io.orderkit.processtests.golden;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.HandbookPolicies;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one order through a desk, and keeps every attempt for the corpus. Not thread-safe. */
final class Recorder {
    private final OrderId id;
    private final OrderStore store;
    private final OrderArchive archive;
    private final Optional<ListedKeys> keys;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final List<CommandEnvelope> attempts = new ArrayList<>();
    private final OrderDesk desk;
    private final Policies rules;

    private Recorder(
            OrderId id,
            OrderStore store,
            OrderArchive archive,
            Optional<ListedKeys> keys,
            ErpFacts erp,
            Policies rules) {
        this.id = id;
        this.store = store;
        this.archive = archive;
        this.keys = keys;
        this.rules = rules;
        OrderDeskBuilder builder = OrderDesk.with(store)
                .processes(ContractProcess.standard(), MallProcess.standard())
                .json(Replay.JSON)
                .calendar(Replay.CALENDAR)
                .clock(clock)
                .erp(erp)
                .policies(rules);
        this.desk = keys.map(builder::subjectKeys).orElse(builder).open();
    }

    /** What a course needs, but for its order: a store, and keys where it is to seal. */
    record Place(OrderStore store, OrderArchive archive, Optional<ListedKeys> keys) {
        Recorder of(String id, SampleErp erp, Policies rules) {
            return new Recorder(new OrderId(id), store, archive, keys, erp.asPort(), rules);
        }

        Recorder of(String id) {
            return of(id, SampleErp.of(Tier.B), new HandbookPolicies());
        }
    }

    OrderId id() {
        return id;
    }

    OrderDesk desk() {
        return desk;
    }

    SettableClock clock() {
        return clock;
    }

    Moment moment() {
        return new Moment(clock.instant(), Replay.CALENDAR, rules);
    }

    void later(Duration by) {
        clock.set(clock.instant().plus(by));
    }

    Outcome submit(Act act) {
        return submit(envelope(act));
    }

    Outcome submit(CommandEnvelope envelope) {
        attempts.add(envelope);
        return desk.submit(envelope);
    }

    CommandEnvelope envelope(Act act) {
        return CommandEnvelope.of(new CommandId(id + "-" + attempts.size()), id, act.actor(), act.command());
    }

    List<CommandEnvelope> attempts() {
        return List.copyOf(attempts);
    }

    GoldenOrder golden() {
        return Golden.of(id, store, archive, keys, attempts);
    }
}
