package io.orderkit.processtests.golden.making;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.processtests.golden.replay.ListedKeys;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recorder of one order. It executes attempts at a desk, and keeps each of them for the corpus. Not thread-safe. */
public final class OrderRecorder {
    private final OrderId id;
    private final OrderStore store;
    private final OrderArchive archive;
    private final Optional<ListedKeys> keys;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final List<CommandEnvelope> attempts = new ArrayList<>();
    private final OrderDesk desk;
    private final Policies rules;

    private OrderRecorder(
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
                .json(GoldenReplay.JSON)
                .calendar(GoldenReplay.CALENDAR)
                .clock(clock)
                .erp(erp)
                .policies(rules);
        this.desk = keys.map(builder::subjectKeys).orElse(builder).open();
    }

    /** The environment of a recording without its order: a store, and keys if personal data are encrypted. */
    public record Place(OrderStore store, OrderArchive archive, Optional<ListedKeys> keys) {
        OrderRecorder of(String id, SampleErp erp, Policies rules) {
            return new OrderRecorder(new OrderId(id), store, archive, keys, erp.asPort(), rules);
        }

        OrderRecorder of(String id) {
            return of(id, SampleErp.of(Tier.B), new HandbookPolicies());
        }
    }

    public OrderId id() {
        return id;
    }

    public OrderDesk desk() {
        return desk;
    }

    public SettableClock clock() {
        return clock;
    }

    public Moment moment() {
        return new Moment(clock.instant(), GoldenReplay.CALENDAR, rules);
    }

    public void later(Duration by) {
        clock.set(clock.instant().plus(by));
    }

    public Outcome submit(Act act) {
        return submit(envelope(act));
    }

    public Outcome submit(CommandEnvelope envelope) {
        attempts.add(envelope);
        return desk.submit(envelope);
    }

    public CommandEnvelope envelope(Act act) {
        return CommandEnvelope.of(new CommandId(id + "-" + attempts.size()), id, act.actor(), act.command());
    }

    public List<CommandEnvelope> attempts() {
        return List.copyOf(attempts);
    }

    public GoldenOrder golden() {
        return GoldenOrderMaker.of(id, store, archive, keys, attempts);
    }
}
