package io.orderkit.processtests.golden.replay;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.processtests.golden.corpus.ExpectedOrder;
import io.orderkit.processtests.golden.corpus.GoldenCommand;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The replay of an order of the corpus: the order is put into a current store, and a current desk returns the results. */
public final class GoldenReplay {
    public static final List<ProcessDefinition<?>> PROCESSES =
            List.of(ContractProcess.standard(), MallProcess.standard());
    public static final OrderJson JSON =
            OrderJson.with(PROCESSES.toArray(ProcessDefinition<?>[]::new)).build();
    public static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);

    private static final Instant BEFORE_ALL = Instant.parse("2026-01-01T00:00:00Z");

    private final GoldenOrder order;

    private GoldenReplay(GoldenOrder order) {
        this.order = order;
    }

    public static GoldenReplay of(GoldenOrder order) {
        return new GoldenReplay(order);
    }

    /** Returns the results of the current release at these versions, in memory. */
    public List<ExpectedOrder> expected(Stream<Long> versions) {
        return versions.map(version -> {
                    InMemoryStore store = new InMemoryStore(order.tenant());
                    put(store, store, version);
                    return at(store, version);
                })
                .toList();
    }

    /** Returns the results at a version, from a store that contains the order up to that version. */
    public ExpectedOrder at(OrderStore store, long version) {
        Instant now = order.writtenAt(version);
        OrderDesk desk = desk(store, now);
        return ExpectedOrder.of(desk, folded(desk, store, version), version, now);
    }

    private Order<?> folded(OrderDesk desk, OrderStore store, long version) {
        String process = order.events().get((int) version - 1).process();
        return PROCESSES.stream()
                .filter(known -> known.name().equals(process))
                .findFirst()
                .map(known -> folded(known, desk, store))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // an order of this process has only events of this process
    private <O extends Order<O>> O folded(ProcessDefinition<O> process, OrderDesk desk, OrderStore store) {
        List<OrderEvent<O>> events = store.load(order.id(), 0).stream()
                .map(event -> (OrderEvent<O>) desk.json().readEvent(event.type(), event.schema(), event.payload()))
                .toList();
        return process.evolve(process.initialOrder(order.id()), events);
    }

    /** Returns the answer to each repeated attempt, from a store that contains the whole order. */
    public List<String> again(OrderStore store) {
        long version = order.events().size();
        OrderDesk desk = desk(store, version == 0 ? BEFORE_ALL : order.writtenAt(version));
        return order.commands().stream()
                .map(command -> GoldenCommand.text(desk.submit(command.envelope(order.id(), JSON)), JSON))
                .toList();
    }

    /** Puts the order up to a version into a store; its whole journal comes with the last version. */
    public void put(OrderStore store, OrderArchive archive, long version) {
        order.upTo(version).ifPresent(archived -> {
            if (!archive.restore(archived)) {
                throw new IllegalStateException("order " + order.id() + " cannot be restored");
            }
        });
        if (version == 0) {
            order.journal().stream()
                    .filter(entry -> entry.result() instanceof JournalEntry.Result.Refused)
                    .forEach(store::recordRefusal);
        }
    }

    private OrderDesk desk(OrderStore store, Instant now) {
        OrderDeskBuilder builder = OrderDesk.with(store)
                .processes(ContractProcess.standard(), MallProcess.standard())
                .json(JSON)
                .calendar(CALENDAR)
                .clock(new SettableClock(now));
        return order.sealed() ? builder.subjectKeys(ListedKeys.of(order.keys())).open() : builder.open();
    }
}
