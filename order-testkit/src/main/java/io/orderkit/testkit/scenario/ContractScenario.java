package io.orderkit.testkit.scenario;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.OrderContent;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.HandbookPolicies;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.BusinessCalendar;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One contract order on a real desk over the in-memory store, told like the handbook:
 *
 * <pre>
 * given(aCustomerOf(Tier.C)).on("2026-03-02").comesTo(AgreementState.AWAITING_RETURN)
 *         .on("2026-03-04").when(by(SALESPERSON).does(new ReturnConfirmation(paper)))
 *         .thenAccepted()
 *         .thenDaysLateAre(2);
 * </pre>
 *
 * <p>Days are the company's; each begins at nine o'clock. Not thread-safe.
 */
public final class ContractScenario {
    /** The company's zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int MOST_STEPS = 100;

    /** As every desk has it by default; the types are walked once for all scenarios. */
    private static final OrderJson JSON =
            OrderJson.with(ContractProcess.standard(), MallProcess.standard()).build();

    private final OrderId order;
    private final InMemoryStore store;
    private final BusinessCalendar calendar;
    private final SettableClock clock;
    private Policies rules;
    private final OrderDesk desk;
    private HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
    private Optional<Outcome> last = Optional.empty();
    private int commands;

    private ContractScenario(SampleErp erp, Policies rules, ZoneId zone) {
        this.rules = rules;
        order = new OrderId("order-1");
        store = new InMemoryStore(TenantId.DEFAULT);
        calendar = BusinessCalendar.weekdaysIn(zone);
        clock = new SettableClock(FIRST_DAY.atTime(MORNING).atZone(zone).toInstant());
        desk = OrderDesk.with(store)
                .erp(erp.asPort())
                .calendar(calendar)
                .clock(clock)
                .policies(() -> this.rules)
                .json(JSON)
                .open();
    }

    private ContractScenario(ContractScenario first, String id) {
        rules = first.rules;
        order = new OrderId(id);
        store = first.store;
        calendar = first.calendar;
        clock = first.clock;
        desk = first.desk;
    }

    /** Begins with what the ERP knows, under the handbook's rules. */
    public static ContractScenario given(SampleErp erp) {
        return given(erp, new HandbookPolicies());
    }

    /** Begins with what the ERP knows, under other rules. */
    public static ContractScenario given(SampleErp erp, Policies rules) {
        return given(erp, rules, ZONE);
    }

    /** Begins with what the ERP knows, under other rules, with the company in another zone: one with summer time, say. */
    public static ContractScenario given(SampleErp erp, Policies rules, ZoneId zone) {
        return new ContractScenario(erp, rules, zone);
    }

    /** A customer of a tier, for whom plan and contract fit. */
    public static SampleErp aCustomerOf(Tier tier) {
        return SampleErp.of(tier);
    }

    /** Another order of the same customer on the same desk, by the same clock and the rules in force now. */
    public ContractScenario another(String id) {
        return new ContractScenario(this, id);
    }

    /** The order comes by a channel, with everything that the form asks for. */
    public ContractScenario by(Channel channel) {
        return by(channel, SampleOrder.complete());
    }

    /** The order comes by a channel, and says this. */
    public ContractScenario by(Channel channel, OrderContent content) {
        path = HappyPath.of(channel, content);
        return this;
    }

    /** It is the morning of that day. */
    public ContractScenario on(String day) {
        return at(day, "09:00");
    }

    /** It is that day and hour in the company's zone. */
    public ContractScenario at(String day, String hour) {
        clock.set(LocalDate.parse(day)
                .atTime(LocalTime.parse(hour))
                .atZone(calendar.zone())
                .toInstant());
        return this;
    }

    /** Other rules come into force. */
    public ContractScenario underRules(Policies other) {
        rules = other;
        return this;
    }

    /** Everybody does what the handbook expects of him until the order stands there. */
    public ContractScenario comesTo(State state) {
        return comesTo(state, path::next);
    }

    /** As {@link #comesTo}, but nobody brings the confirmation back: a tier A order is made before it is (C9.1). */
    public ContractScenario comesWithoutReturnTo(State state) {
        return comesTo(state, HappyPath::nextWithoutReturn);
    }

    private ContractScenario comesTo(State state, BiFunction<ContractOrder, Moment, Optional<Act>> way) {
        for (int steps = 0; steps < MOST_STEPS && !order().isAt(state); steps++) {
            Act next = way.apply(order(), moment())
                    .orElseThrow(() -> new AssertionError(
                            "the path ends at " + order().positions() + " and never comes to " + state));
            when(next).thenAccepted();
        }
        if (!order().isAt(state)) {
            throw new AssertionError("after " + MOST_STEPS + " steps at " + order().positions() + ", not at " + state);
        }
        return this;
    }

    /** Everybody does what the handbook expects of him until it is this command's turn; that one is not done. */
    public ContractScenario comesBefore(Class<? extends OrderCommand> command) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Act next = path.next(order(), moment())
                    .orElseThrow(() -> new AssertionError("the path ends at " + order().positions()
                            + " and never comes to " + command.getSimpleName()));
            if (command.isInstance(next.command())) {
                return this;
            }
            when(next).thenAccepted();
        }
        throw new AssertionError(
                "after " + MOST_STEPS + " steps at " + order().positions() + ", not before " + command.getSimpleName());
    }

    /** The next thing that the handbook expects. */
    public Act nextAct() {
        return path.next(order(), moment())
                .orElseThrow(() -> new AssertionError("the path ends at " + order().positions()));
    }

    /** Somebody does something. */
    public ContractScenario when(Act act) {
        commands++;
        CommandId id = new CommandId(order + "-command-" + commands);
        last = Optional.of(desk.submit(CommandEnvelope.of(id, order, act.actor(), act.command())));
        return this;
    }

    /** Time is looked at, and nobody does anything. */
    public ContractScenario whenReviewed() {
        desk.review(order);
        return this;
    }

    /** The last attempt was accepted. */
    public ContractScenario thenAccepted() {
        if (!(outcome() instanceof Outcome.Accepted)) {
            throw new AssertionError(
                    "expected it to be accepted, but: " + told(outcome()) + " at " + order().positions());
        }
        return this;
    }

    /** The last attempt was refused for these reasons: exactly these codes, in any order. */
    public ContractScenario thenRefused(String... codes) {
        List<String> found = refusals().stream().map(Refusal::code).sorted().toList();
        List<String> expected = List.of(codes).stream().sorted().toList();
        if (!found.equals(expected)) {
            throw new AssertionError("expected refusals " + expected + " but found " + found + ": " + told(outcome()));
        }
        return this;
    }

    /** The order stands there. */
    public ContractScenario thenAt(State... states) {
        for (State state : states) {
            if (!order().isAt(state)) {
                throw new AssertionError("expected " + state + " but the order is at " + order().positions());
            }
        }
        return this;
    }

    /** The dates have moved by so many days as things stand (C9.3). */
    public ContractScenario thenDaysLateAre(int days) {
        int found = dates().daysLate();
        if (found != days) {
            throw new AssertionError("expected " + days + " days late but found " + found);
        }
        return this;
    }

    /** The scheduled date is this, as things stand (C9.3). */
    public ContractScenario thenScheduledDateIs(String day) {
        LocalDate found = dates().scheduled();
        if (!found.equals(LocalDate.parse(day))) {
            throw new AssertionError("expected the scheduled date " + day + " but found " + found);
        }
        return this;
    }

    /** The confirmation's date is this, as things stand (C8.1, C9.3). */
    public ContractScenario thenConfirmationDateIs(String day) {
        LocalDate found = dates().confirmed();
        if (!found.equals(LocalDate.parse(day))) {
            throw new AssertionError("expected the confirmation's date " + day + " but found " + found);
        }
        return this;
    }

    /** What was told last under a subject went to exactly these roles. */
    public ContractScenario thenTold(String subject, Role... roles) {
        List<Intent.Communication> told = communications(subject);
        Set<Role> found = told.isEmpty() ? Set.of() : told.get(told.size() - 1).to();
        if (!found.equals(Set.of(roles))) {
            throw new AssertionError("expected " + subject + " to go to " + List.of(roles) + " but found " + found);
        }
        return this;
    }

    /** Everything that was told under a subject, oldest first. */
    public List<Intent.Communication> communications(String subject) {
        return history().stream()
                .flatMap(recorded -> recorded.event().intents().stream())
                .filter(Intent.Communication.class::isInstance)
                .map(Intent.Communication.class::cast)
                .filter(told -> told.subject().equals(subject))
                .toList();
    }

    /** The events of a type, oldest first. */
    public <E extends OrderEvent<ContractOrder>> List<E> events(Class<E> type) {
        return history().stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Exactly these are owed or promised, by code. */
    public ContractScenario thenOwed(String... codes) {
        List<String> found =
                view().obligations().stream().map(owed -> owed.code()).sorted().toList();
        List<String> expected = List.of(codes).stream().sorted().toList();
        if (!found.equals(expected)) {
            throw new AssertionError("expected to be owed " + expected + " but found " + found);
        }
        return this;
    }

    /** The reasons of the last attempt, when it was refused. */
    public List<Refusal> refusals() {
        return outcome() instanceof Outcome.Refused refused ? refused.refusals() : List.of();
    }

    /** What came of the last attempt. */
    public Outcome outcome() {
        return last.orElseThrow(() -> new AssertionError("nobody has done anything yet"));
    }

    /** The order as it stands. */
    public ContractOrder order() {
        return desk.view(ReadScope.everything(), order, clock.instant())
                .map(view -> (ContractOrder) view.order())
                .orElseGet(() -> ContractProcess.standard().unborn(order));
    }

    /** The order with what is owed. */
    public OrderView view() {
        return desk.view(ReadScope.everything(), order, clock.instant())
                .orElseThrow(() -> new AssertionError("the order is not known yet"));
    }

    /** The order's dates as they stand. */
    public OrderDates dates() {
        return OrderDates.of(order(), moment()).orElseThrow(() -> new AssertionError("there is no confirmation yet"));
    }

    /** The steps as they look to somebody (X4). */
    public List<Option<?>> options(Actor actor) {
        return desk.options(ReadScope.everything(), order, actor);
    }

    /** Everything that happened. */
    public List<RecordedEvent> history() {
        return desk.history(ReadScope.everything(), order);
    }

    /** Now, under the rules in force. */
    public Moment moment() {
        return new Moment(clock.instant(), calendar, rules);
    }

    /** What can be asked across orders. */
    public OrderQuery query() {
        return store;
    }

    /** The desk itself. */
    public OrderDesk desk() {
        return desk;
    }

    /** The order's id. */
    public OrderId orderId() {
        return order;
    }

    private static String told(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream()
                        .map(refusal -> refusal.code() + " (" + refusal.requirement() + ") " + refusal.attributes())
                        .toList()
                        .toString()
                : outcome.toString();
    }
}
