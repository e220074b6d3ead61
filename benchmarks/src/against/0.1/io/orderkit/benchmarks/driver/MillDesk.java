package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.Stopwatch;
import io.orderkit.benchmarks.against.WorkDone;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.BusinessCalendar;
import io.orderkit.domain.process.Intent;
import io.orderkit.papermill.erp.MasterData;
import io.orderkit.papermill.erp.MillErp;
import io.orderkit.papermill.erp.Registrations;
import io.orderkit.papermill.input.Complaint;
import io.orderkit.papermill.input.ScriptLine.Task;
import io.orderkit.papermill.input.TextFile;
import io.orderkit.papermill.input.Unusable;
import io.orderkit.ports.desk.DeskObserver;
import io.orderkit.ports.desk.OrderDesk;
import io.orderkit.ports.desk.Outcome;
import io.orderkit.ports.json.OrderJson;
import io.orderkit.ports.relay.Relay;
import io.orderkit.ports.relay.RelayTerms;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A desk of the paper mill, on a store of any kind. The desk's clock follows the times in the story. Not thread-safe. */
final class MillDesk {
    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private final Stopwatch watch;
    private final OrderDesk desk;
    private final Relay relay;

    <S extends OrderStore & Outbox> MillDesk(S store, Policies rules, OrderJson json, Stopwatch watch) {
        this.watch = watch;
        desk = OrderDesk.with(store)
                .policies(rules)
                .erp(new MillErp(masterData(), clock).facts())
                .calendar(BusinessCalendar.weekdaysIn(ZoneId.of("Asia/Shanghai")))
                .clock(clock)
                .json(json)
                .open();
        relay = new Relay(
                "benchmark",
                store,
                desk,
                (event, fence) -> {},
                (message, order, communication) -> {},
                new Registrations(),
                RelayTerms.USUAL,
                clock,
                DeskObserver.NONE);
    }

    private static MasterData masterData() {
        List<Complaint> complaints = new ArrayList<>();
        MasterData data = MasterData.read(name -> TextFile.shipped("data/" + name), complaints);
        for (Complaint complaint : complaints) {
            throw new Unusable(complaint.sentence());
        }
        return data;
    }

    /**
     * Submits attempts. Only the desk's time is measured. The relay also fetches the ERP's answers, but the time needed
     * for them is not measured.
     */
    WorkDone submit(List<Task> attempts) {
        long nanos = 0;
        List<String> results = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            Task attempt = attempts.get(i);
            clock.set(attempt.head().at());
            long began = watch.nanos();
            Outcome outcome = desk.submit(attempt.envelope());
            nanos += watch.nanos() - began;
            results.add("attempt " + (i + 1) + ": " + outcome.getClass().getSimpleName());
            if (outcome instanceof Outcome.Accepted accepted && asksTheErp(accepted.events())) {
                relay.drainOnce();
            }
        }
        return new WorkDone(nanos, results);
    }

    private boolean asksTheErp(List<EventEnvelope> events) {
        return events.stream()
                .map(event -> desk.json().readEvent(event.type(), event.schema(), event.payload()))
                .flatMap(event -> event.intents().stream())
                .anyMatch(Intent.Effect.class::isInstance);
    }
}
