package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.Stopwatch;
import io.orderkit.benchmarks.against.WorkDone;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.policy.Policies;
import io.orderkit.papermill.erp.ErpRegistrations;
import io.orderkit.papermill.erp.MasterData;
import io.orderkit.papermill.erp.MillErp;
import io.orderkit.papermill.input.JsonLinesFile;
import io.orderkit.papermill.input.LineComplaint;
import io.orderkit.papermill.input.ScriptLine.Task;
import io.orderkit.papermill.input.UnusableInput;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A desk of the paper mill, on a store of any kind. The desk's clock follows the times in the story. Not thread-safe. */
final class MillDesk {
    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private final OrderDesk desk;
    private final Relay relay;

    MillDesk(OrderStore store, Outbox outbox, Policies rules, OrderJson json) {
        desk = OrderDesk.with(store)
                .policies(rules)
                .erp(new MillErp(masterData(), clock).facts())
                .calendar(BusinessCalendar.weekdaysIn(ZoneId.of("Asia/Shanghai")))
                .clock(clock)
                .json(json)
                .open();
        relay = Relay.from(outbox, desk)
                .name("benchmark")
                .publisher((event, fence) -> {})
                .sender((message, order, communication) -> {})
                .effects(new ErpRegistrations())
                .clock(clock)
                .build();
    }

    private static MasterData masterData() {
        List<LineComplaint> complaints = new ArrayList<>();
        MasterData data = MasterData.read(name -> JsonLinesFile.shipped("data/" + name), complaints::add);
        for (LineComplaint complaint : complaints) {
            throw new UnusableInput(complaint.sentence());
        }
        return data;
    }

    /**
     * Submits attempts. Only the desk's time is measured. The relay also fetches the ERP's answers, but the time needed
     * for them is not measured.
     */
    WorkDone submit(List<Task> attempts, Stopwatch watch) {
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

    /** Computes the order's options for the attempt's actor, and returns the time taken. */
    long options(Task attempt, Stopwatch watch) {
        long began = watch.nanos();
        desk.options(
                ReadScope.everything(), attempt.head().order(), attempt.head().by());
        return watch.nanos() - began;
    }

    private boolean asksTheErp(List<EventEnvelope> events) {
        return events.stream()
                .map(event -> desk.json().readEvent(event.type(), event.schema(), event.payload()))
                .flatMap(event -> event.intents().stream())
                .anyMatch(Intent.Effect.class::isInstance);
    }
}
