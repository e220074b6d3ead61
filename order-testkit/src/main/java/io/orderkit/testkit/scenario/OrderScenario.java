package io.orderkit.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A test scenario about one order, on a real desk with the in-memory store. Scenarios are written in the handbook's
 * terms. Not thread-safe.
 *
 * @param <O> the order
 * @param <S> the concrete scenario type, which the methods return
 */
public abstract class OrderScenario<O extends Order<O>, S extends OrderScenario<O, S>> {
    private static final int MOST_STEPS = 100;

    private final OrderId order;
    private final ScenarioCompany company;
    private final ProcessDefinition<O> process;
    private Optional<Outcome> last = Optional.empty();
    private int commands;

    OrderScenario(OrderId order, ScenarioCompany company, ProcessDefinition<O> process) {
        this.order = order;
        this.company = company;
        this.process = process;
    }

    abstract S self();

    final ScenarioCompany company() {
        return company;
    }

    /** Replaces the rules in force. */
    public final S underRules(Policies other) {
        company.underRules(other);
        return self();
    }

    /** Takes the steps of a path until the order is in the given state. */
    final S comesTo(State state, BiFunction<O, Moment, Optional<Act>> way) {
        for (int steps = 0; steps < MOST_STEPS && !order().isAt(state); steps++) {
            when(expected(way, state)).thenAccepted();
        }
        return thenAt(state);
    }

    /** Takes the steps of the happy path up to, but not including, the given command. */
    final S comesBefore(Class<?> command, BiFunction<O, Moment, Optional<Act>> way) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Act next = expected(way, command.getSimpleName());
            if (command.isInstance(next.command())) {
                return self();
            }
            when(next).thenAccepted();
        }
        throw new AssertionError(
                "after " + MOST_STEPS + " steps at " + order().positions() + ", not before " + command.getSimpleName());
    }

    /** Returns the next step on a path. */
    final Act expected(BiFunction<O, Moment, Optional<Act>> way, Object goal) {
        return way.apply(order(), moment())
                .orElseThrow(() ->
                        new AssertionError("the path ends at " + order().positions() + " and never reaches " + goal));
    }

    /** Submits the command of an act to the desk. */
    public final S when(Act act) {
        commands++;
        return whenAs(order + "-command-" + commands, act);
    }

    /** Submits the command of an act to the desk, with the given command id. A retry must use the same id (X6). */
    public final S whenAs(String id, Act act) {
        last = Optional.of(desk().submit(CommandEnvelope.of(new CommandId(id), order, act.actor(), act.command())));
        return self();
    }

    /** Asserts that the last attempt was accepted. */
    public final S thenAccepted() {
        assertThat(outcome())
                .as(() -> describe(outcome()) + " at " + order().positions())
                .isInstanceOf(Outcome.Accepted.class);
        return self();
    }

    /** Asserts that the last attempt was refused for these reasons and no others, in any order. */
    public final S thenRefused(String... codes) {
        assertThat(refusals())
                .as(() -> describe(outcome()))
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(codes);
        return self();
    }

    /** Asserts that the order is in all of these states. */
    public final S thenAt(State... states) {
        assertThat(states)
                .as(() -> "states of an order at " + order().positions())
                .allMatch(order()::isAt);
        return self();
    }

    /** Returns the outcome of the last attempt. */
    public final Outcome outcome() {
        return last.orElseThrow(() -> new AssertionError("nobody has done anything yet"));
    }

    /** Returns the reasons why the last attempt was refused; empty if it was accepted. */
    public final List<Refusal> refusals() {
        return outcome() instanceof Outcome.Refused refused ? refused.refusals() : List.of();
    }

    /** Returns the current order. */
    @SuppressWarnings("unchecked") // the desk folds events into an order of this process
    public final O order() {
        return stored().map(view -> (O) view.order()).orElseGet(() -> process.initialOrder(order));
    }

    /** Returns the current view of the order, including its obligations; empty if it has no events yet. */
    final Optional<OrderView> stored() {
        return desk().view(ReadScope.everything(), order, company.clock().instant());
    }

    /** Returns the order's id. */
    public final OrderId orderId() {
        return order;
    }

    /** Returns the actor's options for the order (X4). */
    public final List<Option<?>> options(Actor actor) {
        return desk().options(ReadScope.everything(), order, actor);
    }

    /** Returns the complete history of the order (X5). */
    public final List<RecordedEvent> history() {
        return desk().history(ReadScope.everything(), order);
    }

    /** Returns the port for queries across all orders. */
    public final OrderQuery query() {
        return company.store();
    }

    /** Returns the desk itself. */
    public final OrderDesk desk() {
        return company.desk();
    }

    /** Returns the current time, together with the rules in force. */
    public final Moment moment() {
        return company.moment();
    }

    private static String describe(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream()
                        .map(refusal -> refusal.code() + " (" + refusal.requirement() + ") " + refusal.attributes())
                        .toList()
                        .toString()
                : outcome.toString();
    }
}
