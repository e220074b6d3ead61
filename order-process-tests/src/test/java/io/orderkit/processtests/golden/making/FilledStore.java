package io.orderkit.processtests.golden.making;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.archive.Archive;
import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayTerms;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.processtests.golden.replay.ListedKeys;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.scenario.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database as a release leaves it in the middle of its work. It has sent, postponed and parked rows, half-sent messages of an event, an
 * active lease, erased persons, archived orders, and two tenants.
 *
 * @param orders the orders in it, and the archived ones
 */
public record FilledStore(List<GoldenOrder> orders) {
    /** The time of the relay's last run. */
    public static final Instant RELAYED = Instant.parse("2026-06-01T00:00:00Z");

    public static final TenantId ACME = new TenantId("acme");
    public static final List<TenantId> TENANTS = List.of(TenantId.DEFAULT, ACME);

    private static final int HELD_SHARD = 3;
    private static final int CONTRACTS = 30;
    private static final int MALL = 12;
    private static final int SEALED = 6;

    /** Fills an empty database. */
    public static FilledStore of(JdbcStore store, Path archive) {
        List<OrderRecorder> recorders = new ArrayList<>();
        for (int i = 0; i < CONTRACTS; i++) {
            recorders.add(ContractRecording.run("db-c-" + i, 51_000 + i, place(store)));
        }
        for (int i = 0; i < MALL; i++) {
            recorders.add(MallRecording.run("db-m-" + i, 52_000 + i, place(store)));
        }
        for (int i = 0; i < SEALED; i++) {
            recorders.add(sealed(store, i));
        }
        for (int i = 0; i < 3; i++) {
            recorders.add(ContractRecording.run("db-c-" + i, 53_000 + i, place(store.forTenant(ACME))));
        }
        relay(store, desk(store, RELAYED));
        List<GoldenOrder> orders = recorders.stream().map(OrderRecorder::golden).toList();
        takeOut(store, archive);
        store.outbox().lease(HELD_SHARD, "another relay", RELAYED, Duration.ofHours(1));
        return new FilledStore(orders);
    }

    private static OrderRecorder.Place place(JdbcStore store) {
        return new OrderRecorder.Place(store.orders(), store.archive(), Optional.empty());
    }

    private static OrderRecorder sealed(JdbcStore store, int number) {
        ListedKeys keys = ListedKeys.in(store.keys());
        OrderRecorder.Place place = new OrderRecorder.Place(store.orders(), store.archive(), Optional.of(keys));
        OrderRecorder recorder = number % 2 == 0
                ? ContractRecording.run("db-s-" + number, 54_000 + number, place)
                : MallRecording.run("db-s-" + number, 55_000 + number, place);
        if (number == SEALED - 2) {
            keys.drop(DataSubject.order(recorder.id()));
        }
        return recorder;
    }

    /** Runs a relay once. Its receivers fail for some orders, once or always, before or between the messages of an event. */
    private static void relay(JdbcStore store, OrderDesk desk) {
        EventPublisher publisher = (event, fence) -> {
            if (event.order().value().endsWith("4") && event.version() == 5) {
                throw PortUnavailable.nothingDone("event-publisher", "the broker is away", new IllegalStateException());
            }
            if (event.order().value().endsWith("7") && event.version() == 9) {
                throw PortUnavailable.broken(
                        "event-publisher", "the message is too large", new IllegalStateException());
            }
        };
        DocumentSender sender = (message, order, communication) -> {
            if (order.value().endsWith("2") && message.endsWith("-1")) {
                throw PortUnavailable.nothingDone(
                        "document-sender", "the mail server is away", new IllegalStateException());
            }
        };
        RelayTerms terms = new RelayTerms(Duration.ofSeconds(30), 50, Duration.ofHours(1), Duration.ofDays(1), 9);
        try (Relay relay = Relay.from(store.outbox(), desk)
                .name("golden")
                .publisher(publisher)
                .sender(sender)
                .effects(new InMemoryErp())
                .terms(terms)
                .clock(new SettableClock(RELAYED))
                .build()) {
            relay.drainOnce();
        }
    }

    private static void takeOut(JdbcStore store, Path file) {
        Archive archive = new Archive(store.orders(), store.queries(), store.archive(), GoldenReplay.JSON);
        archive.write(OrderQuery.OrderFilter.any(), RELAYED, file);
        if (archive.remove(file).orders() < 2) {
            throw new IllegalStateException("the corpus wants orders that were taken out");
        }
    }

    /** Returns the desk that a relay uses. */
    public static OrderDesk desk(JdbcStore store, Instant now) {
        return OrderDesk.with(store.orders())
                .processes(ContractProcess.standard(), MallProcess.standard())
                .json(GoldenReplay.JSON)
                .calendar(GoldenReplay.CALENDAR)
                .clock(new SettableClock(now))
                .subjectKeys(store.keys())
                .open();
    }
}
