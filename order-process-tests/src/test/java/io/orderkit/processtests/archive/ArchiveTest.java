package io.orderkit.processtests.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.archive.Archive;
import io.orderkit.desk.archive.ArchiveInvalid;
import io.orderkit.desk.archive.ArchiveReport;
import io.orderkit.desk.personal.Erasure;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.memory.InMemorySubjectKeys;
import io.orderkit.testkit.memory.RecordingPublisher;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An archive of orders that are over")
class ArchiveTest {
    private static final OrderId CLOSED = new OrderId("closed-1");
    private static final OrderId OPEN = new OrderId("open-1");

    @TempDir
    private Path directory = Path.of("."); // JUnit replaces this value with a temporary directory

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00.123456Z"));
    private final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    private final RecordingPublisher publisher = new RecordingPublisher();
    private final OrderDesk desk = deskOn(store);
    private final Archive archive = new Archive(store, store, store, desk.json());
    private int commands;

    private OrderDesk deskOn(InMemoryStore where) {
        return OrderDesk.with(where)
                .erp(SampleErp.of(Tier.B).asPort())
                .clock(clock)
                .subjectKeys(keys)
                .open();
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    @BeforeEach
    void twoOrders() {
        step(OPEN);
        while (!order(CLOSED).isAt(DeliveryState.CLOSED)) {
            step(CLOSED);
        }
        desk.submit(CommandEnvelope.of(
                new CommandId("late"),
                CLOSED,
                SampleActors.AGENT,
                next(new OrderId("new")).command()));
        Relay.from(store, desk)
                .name("relay")
                .publisher(publisher)
                .sender((id, order, communication) -> {})
                .effects(new InMemoryErp())
                .clock(clock)
                .build()
                .drainOnce();
    }

    private void step(OrderId id) {
        Act act = next(id);
        commands++;
        assertThat(desk.submit(CommandEnvelope.of(new CommandId("c-" + commands), id, act.actor(), act.command())))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private Act next(OrderId id) {
        Moment now = new Moment(clock.instant(), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());
        return HappyPath.of(Channel.FAX, SampleOrder.complete())
                .next(order(id), now)
                .orElseThrow();
    }

    private ContractOrder order(OrderId id) {
        return order(desk, id).orElseGet(() -> ContractProcess.standard().initialOrder(id));
    }

    private Optional<ContractOrder> order(OrderDesk where, OrderId id) {
        return where.view(ReadScope.everything(), id, clock.instant()).map(view -> view.as(ContractOrder.class));
    }

    private static List<OrderSummary> summaries(InMemoryStore of) {
        return of.orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), 500)
                .rows();
    }

    @Test
    @Tag("A-3")
    @DisplayName(
            "restores into an empty store what was there: the same versions, ids, instants, journal, and the same order")
    void intoAnEmptyStore() {
        ArchiveReport written = archive.write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        assertThat(written.orders()).isEqualTo(1);
        assertThat(written.events()).isEqualTo(store.load(CLOSED, 0).size());
        InMemoryStore empty = new InMemoryStore(TenantId.DEFAULT);
        OrderDesk there = deskOn(empty);
        assertThat(new Archive(empty, empty, empty, there.json()).restore(file("a.jsonl")))
                .isEqualTo(written);
        assertThat(empty.load(CLOSED, 0)).isEqualTo(store.load(CLOSED, 0));
        assertThat(empty.journal(CLOSED)).isEqualTo(store.journal(CLOSED)).hasSizeGreaterThan(20);
        assertThat(empty.journal(new CommandId("late"))).as("a refused command").isPresent();
        assertThat(summaries(empty))
                .isEqualTo(summaries(store).stream()
                        .filter(row -> row.order().equals(CLOSED))
                        .toList());
        assertThat(order(there, CLOSED)).contains(order(CLOSED));
    }

    @Test
    @Tag("A-2")
    @DisplayName("takes out of the store what it has, and puts it back; the commands are recognised all the while")
    void removesAndRestores() {
        OrderSummary before = summaries(store).get(0);
        archive.write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        assertThat(archive.remove(file("a.jsonl")).orders()).isEqualTo(1);
        assertThat(store.load(CLOSED, 0)).isEmpty();
        assertThat(summaries(store)).extracting(OrderSummary::order).containsExactly(OPEN);
        OrderDesk anew = deskOn(store);
        assertThat(order(anew, CLOSED)).isEmpty();
        assertThat(archive.remove(file("a.jsonl")).left())
                .as("again")
                .extracting(ArchiveReport.Left::order)
                .containsExactly(CLOSED);
        assertThat(archive.restore(file("a.jsonl")).orders()).isEqualTo(1);
        assertThat(summaries(store)).contains(before);
        assertThat(order(anew, CLOSED)).contains(order(CLOSED));
        assertThat(archive.restore(file("a.jsonl")).left())
                .as("again")
                .extracting(ArchiveReport.Left::order)
                .containsExactly(CLOSED);
    }

    @Test
    @Tag("K5")
    @DisplayName("goes on to the others where one order cannot be read, and reports that one with the reason")
    void oneUnreadable() {
        OrderId other = new OrderId("closed-2");
        while (!order(other).isAt(DeliveryState.CLOSED)) {
            step(other);
        }
        ForwardingStore broken = new ForwardingStore(store) {
            @Override
            public List<EventEnvelope> load(OrderId order, long after) {
                if (order.equals(CLOSED)) {
                    throw new IllegalStateException("event 3 is torn");
                }
                return super.load(order, after);
            }
        };
        ArchiveReport written =
                new Archive(broken, store, store, desk.json()).write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        assertThat(written.orders()).isEqualTo(1);
        assertThat(written.left())
                .containsExactly(new ArchiveReport.Left(CLOSED, "order closed-1 cannot be read: event 3 is torn"));
        assertThat(archive.verify(file("a.jsonl")).orders()).isEqualTo(1);
    }

    @Test
    @DisplayName("has what it took out forgotten by a desk that had it in memory, once that is to go on with it")
    void forgotten() {
        assertThat(order(CLOSED).isAt(DeliveryState.CLOSED)).isTrue();
        archive.write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        archive.remove(file("a.jsonl"));
        assertThat(desk.summary(ReadScope.everything(), CLOSED)).isEmpty();
        Payment late = new Payment("bank-late", Payment.Kind.BALANCE, Money.of("CNY", "1.00"), clock.instant());
        assertThat(desk.submit(CommandEnvelope.of(
                        new CommandId("too-late"), CLOSED, SampleActors.FINANCE, new RecordPayment(late))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(order(desk, CLOSED)).isEmpty();
    }

    @Test
    @DisplayName("leaves out what is not over, what was touched since, and what does not fit the filter")
    void choice() {
        assertThat(archive.write(OrderFilter.any(), clock.instant(), file("old.jsonl"))
                        .orders())
                .isZero();
        assertThat(archive.write(OrderFilter.any().of(new CustomerId("another")), tomorrow(), file("his.jsonl"))
                        .orders())
                .isZero();
        assertThat(archive.verify(file("old.jsonl"))).isEqualTo(new ArchiveReport(0, 0, List.of()));
        assertThatThrownBy(() -> archive.write(OrderFilter.any(), tomorrow(), file("old.jsonl")))
                .as("a file that is there is not overwritten")
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest(name = "before {0} are read")
    @EnumSource
    @DisplayName("leaves an order that goes on while it is read, says so, and holds the others whole")
    void goesOnMeanwhile(Part part) {
        OrderId other = new OrderId("closed-2");
        while (!order(other).isAt(DeliveryState.CLOSED)) {
            step(other);
        }
        ForwardingStore racing = new GoesOn(store, part);
        ArchiveReport written =
                new Archive(racing, racing, racing, desk.json()).write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        assertThat(written.orders()).isEqualTo(1);
        assertThat(written.left()).singleElement().satisfies(left -> {
            assertThat(left.order()).isEqualTo(CLOSED);
            assertThat(left.why()).contains("it may have changed while it was read");
        });
        assertThat(archive.verify(file("a.jsonl")).orders()).isEqualTo(1);
        InMemoryStore empty = new InMemoryStore(TenantId.DEFAULT);
        assertThat(new Archive(empty, empty, empty, desk.json())
                        .restore(file("a.jsonl"))
                        .events())
                .isEqualTo(store.load(other, 0).size());
        assertThat(empty.load(CLOSED, 0)).isEmpty();
        assertThat(empty.journal(CLOSED)).isEmpty();
    }

    /** The parts of an order that an archive reads one after another. */
    enum Part {
        EVENTS,
        JOURNAL
    }

    /** A store that appends an event to the order just before the archive reads a given part. */
    private static final class GoesOn extends ForwardingStore {
        private final Part part;

        GoesOn(InMemoryStore good, Part part) {
            super(good);
            this.part = part;
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            goesOn(order, Part.EVENTS);
            return good.load(order, afterVersion);
        }

        @Override
        public List<JournalEntry> journal(OrderId order) {
            goesOn(order, Part.JOURNAL);
            return good.journal(order);
        }

        private void goesOn(OrderId order, Part read) {
            if (read == part && order.equals(CLOSED)) {
                assertThat(good.append(after(good.load(order, 0)))).isInstanceOf(AppendResult.Appended.class);
            }
        }

        /** Returns an append with a copy of the order's last event. */
        private Append after(List<EventEnvelope> history) {
            EventEnvelope last = history.get(history.size() - 1);
            long version = last.version() + 1;
            CommandId command = new CommandId("meanwhile");
            OrderSummary summary = summaries(good).stream()
                    .filter(row -> row.order().equals(last.order()))
                    .findFirst()
                    .orElseThrow();
            return new Append(
                    last.order(),
                    last.version(),
                    List.of(new EventEnvelope(
                            last.order() + "-" + version,
                            last.tenant(),
                            last.order(),
                            version,
                            last.type(),
                            last.schema(),
                            last.instance(),
                            command,
                            last.causation(),
                            last.correlation(),
                            last.traceparent(),
                            last.actor(),
                            last.role(),
                            last.onBehalfOf(),
                            last.occurredAt(),
                            last.recordedAt(),
                            last.process(),
                            last.processVersion(),
                            last.extension(),
                            last.ruleVersion(),
                            last.payload())),
                    List.of(new JournalEntry(
                            command,
                            "fingerprint",
                            last.order(),
                            "command",
                            last.actor(),
                            last.recordedAt(),
                            new JournalEntry.Result.Accepted(version, version),
                            "[]",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
                    new OrderSummary(
                            summary.order(),
                            summary.process(),
                            version,
                            summary.customer(),
                            summary.positions(),
                            summary.ended(),
                            summary.obligations(),
                            summary.receivedAt(),
                            summary.updatedAt()));
        }
    }

    @Test
    @DisplayName("is erased with the person: it holds cipher text only")
    void erased() throws IOException {
        archive.write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        String text = Files.readString(file("a.jsonl"));
        assertThat(text).contains("sealed-under");
        for (String personal :
                List.of("designated signer", "12 Mill Road", "receiving person", "555-01", "who signs")) {
            assertThat(text).doesNotContain(personal);
        }
        archive.remove(file("a.jsonl"));
        new Erasure(keys, store).erase(new CustomerId("customer-1"));
        archive.restore(file("a.jsonl"));
        assertThat(order(deskOn(store), CLOSED).orElseThrow().content().contact())
                .contains(Personal.erased());
    }

    @Test
    @DisplayName("is refused with the line when it was cut off, altered, or its lines were moved; nothing is restored")
    void damaged() throws IOException {
        archive.write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        List<String> lines = Files.readAllLines(file("a.jsonl"));
        int last = lines.size();
        refused("cut", lines.subList(0, last - 1), last);
        refused("cut-early", lines.subList(0, 5), 6);
        refused("empty", List.of(), 1);
        refused("altered", changed(lines, 3, lines.get(3).replaceFirst("\"version\":\"2\"", "\"version\":\"3\"")), 4);
        refused("half", changed(lines, 7, lines.get(7).substring(0, 40)), 8);
        refused("text", changed(lines, 2, "hello"), 3);
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 4, 5);
        refused("swapped", swapped, 5);
        List<String> missing = new ArrayList<>(lines);
        missing.remove(6);
        refused("missing", missing, 7);
        List<String> longer = new ArrayList<>(lines);
        longer.add(lines.get(last - 1));
        refused("longer", longer, last);
        List<String> twice = new ArrayList<>(lines.subList(0, last - 1));
        twice.addAll(lines);
        refused("twice", twice, last);
    }

    private static List<String> changed(List<String> lines, int index, String line) {
        List<String> changed = new ArrayList<>(lines);
        assertThat(changed.set(index, line)).isNotEqualTo(line);
        return changed;
    }

    private void refused(String name, List<String> lines, int line) throws IOException {
        Files.write(file(name), lines, StandardCharsets.UTF_8);
        InMemoryStore empty = new InMemoryStore(TenantId.DEFAULT);
        assertThatThrownBy(() -> new Archive(empty, empty, empty, desk.json()).restore(file(name)))
                .as(name)
                .isInstanceOfSatisfying(ArchiveInvalid.class, invalid -> {
                    assertThat(invalid.line()).as(name).isEqualTo(line);
                    assertThat(invalid).hasMessageContaining("line " + line + ": found ");
                });
        assertThat(summaries(empty)).isEmpty();
    }

    @Test
    @DisplayName("of another tenant is refused")
    void otherTenant() {
        archive.write(OrderFilter.any(), tomorrow(), file("a.jsonl"));
        InMemoryStore theirs = store.forTenant(new TenantId("other"));
        assertThatThrownBy(() -> new Archive(theirs, theirs, theirs, desk.json()).restore(file("a.jsonl")))
                .isInstanceOf(ArchiveInvalid.class)
                .hasMessageContaining("tenant default");
    }
}
