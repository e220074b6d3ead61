package io.orderkit.testkit.scenario;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.HandbookPolicies;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.BusinessCalendar;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Obligation;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One mall order on a real desk over the in-memory store, told like the handbook:
 *
 * <pre>
 * given(CASH_ON_DELIVERY).comesTo(MallDeliveryState.SHIPPED)
 *         .when(by(ADMINISTRATOR).does(new MarkReturned(now)))
 *         .thenRefused("wrong-position");
 * </pre>
 *
 * <p>Not thread-safe.
 */
public final class MallScenario {
    private static final Instant FIRST_MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final int MOST_STEPS = 30;

    private final OrderId order = new OrderId("mall-1");
    private final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    private final BusinessCalendar calendar = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private final SettableClock clock = new SettableClock(FIRST_MORNING);
    private final PaymentKind payment;
    private final OrderDesk desk;
    private Policies rules;
    private Optional<Outcome> last = Optional.empty();
    private int commands;

    private MallScenario(PaymentKind payment, Policies rules) {
        this.payment = payment;
        this.rules = rules;
        desk = OrderDesk.with(store)
                .calendar(calendar)
                .clock(clock)
                .policies(() -> this.rules)
                .open();
    }

    /** Begins with an order that is to be paid so, under the handbook's rules. */
    public static MallScenario given(PaymentKind payment) {
        return given(payment, new HandbookPolicies());
    }

    /** Begins with an order that is to be paid so, under other rules. */
    public static MallScenario given(PaymentKind payment, Policies rules) {
        return new MallScenario(payment, rules);
    }

    /** Other rules come into force. */
    public MallScenario underRules(Policies other) {
        rules = other;
        return this;
    }

    /** So many hours go by. */
    public MallScenario after(int hours) {
        clock.set(clock.instant().plus(Duration.ofHours(hours)));
        return this;
    }

    /** Everybody does what the handbook expects of him until the order stands there. */
    public MallScenario comesTo(State state) {
        for (int steps = 0; steps < MOST_STEPS && !order().isAt(state); steps++) {
            Act next = MallPath.next(payment, order(), moment())
                    .orElseThrow(() -> new AssertionError(
                            "the path ends at " + order().positions() + " and never comes to " + state));
            when(next).thenAccepted();
        }
        return thenAt(state);
    }

    /** Somebody does something. */
    public MallScenario when(Act act) {
        commands++;
        return whenAs("command-" + commands, act);
    }

    /** Somebody does something under a command id of his own: a retry takes the same one (X6). */
    public MallScenario whenAs(String id, Act act) {
        last = Optional.of(desk.submit(CommandEnvelope.of(new CommandId(id), order, act.actor(), act.command())));
        return this;
    }

    /** The last attempt was accepted. */
    public MallScenario thenAccepted() {
        if (!(outcome() instanceof Outcome.Accepted)) {
            throw new AssertionError("expected it to be accepted, but: " + outcome() + " at " + order().positions());
        }
        return this;
    }

    /** The last attempt was refused for these reasons: exactly these codes, in any order. */
    public MallScenario thenRefused(String... codes) {
        List<String> found = refusals().stream().map(Refusal::code).sorted().toList();
        List<String> expected = List.of(codes).stream().sorted().toList();
        if (!found.equals(expected)) {
            throw new AssertionError("expected refusals " + expected + " but found " + found + ": " + outcome());
        }
        return this;
    }

    /** The order stands there. */
    public MallScenario thenAt(State... states) {
        for (State state : states) {
            if (!order().isAt(state)) {
                throw new AssertionError("expected " + state + " but the order is at " + order().positions());
            }
        }
        return this;
    }

    /** What the last attempt came to. */
    public Outcome outcome() {
        return last.orElseThrow(() -> new AssertionError("nothing was attempted yet"));
    }

    /** Why the last attempt was refused; none when it was not. */
    public List<Refusal> refusals() {
        return outcome() instanceof Outcome.Refused refused ? refused.refusals() : List.of();
    }

    /** The order as it stands. */
    public MallOrder order() {
        return desk.view(ReadScope.everything(), order, clock.instant())
                .map(view -> view.as(MallOrder.class))
                .orElseGet(() -> MallProcess.standard().unborn(order));
    }

    /** What is owed and promised (X3). */
    public List<Obligation> obligations() {
        return desk.view(ReadScope.everything(), order, clock.instant())
                .map(OrderView::obligations)
                .orElse(List.of());
    }

    /** The steps as they look to somebody (X4). */
    public List<Option<?>> options(Actor actor) {
        return desk.options(ReadScope.everything(), order, actor);
    }

    /** Everything that happened (X5). */
    public List<RecordedEvent> history() {
        return desk.history(ReadScope.everything(), order);
    }

    /** What can be asked across orders. */
    public OrderQuery query() {
        return store;
    }

    /** Now, under the rules in force. */
    public Moment moment() {
        return new Moment(clock.instant(), calendar, rules);
    }

    public Instant now() {
        return clock.instant();
    }
}
