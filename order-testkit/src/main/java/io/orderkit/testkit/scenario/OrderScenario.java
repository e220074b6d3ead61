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
 * A scenario of one order on a real desk over the in-memory store, written in the terms of the handbook. Not thread-safe.
 *
 * @param <O> the order
 * @param <S> the scenario's own type, which its steps return
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

    /** Puts other rules into force. */
    public final S underRules(Policies other) {
        company.underRules(other);
        return self();
    }

    /** Executes the steps of a path until the order is in a state. */
    final S comesTo(State state, BiFunction<O, Moment, Optional<Act>> way) {
        for (int steps = 0; steps < MOST_STEPS && !order().isAt(state); steps++) {
            when(expected(way, state)).thenAccepted();
        }
        return thenAt(state);
    }

    /** Executes the steps of a path up to a command, which is not executed. */
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

    /** Returns the next step of a path. */
    final Act expected(BiFunction<O, Moment, Optional<Act>> way, Object goal) {
        return way.apply(order(), moment())
                .orElseThrow(() ->
                        new AssertionError("the path ends at " + order().positions() + " and never comes to " + goal));
    }

    /** Executes an act. */
    public final S when(Act act) {
        commands++;
        return whenAs(order + "-command-" + commands, act);
    }

    /** Executes an act under a given command id: a retry uses the same id (X6). */
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

    /** Asserts that the last attempt was refused for exactly these reasons, in any order. */
    public final S thenRefused(String... codes) {
        assertThat(refusals())
                .as(() -> describe(outcome()))
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(codes);
        return self();
    }

    /** Asserts that the order is in these states. */
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

    /** Returns the reasons of the last attempt; empty if it was not refused. */
    public final List<Refusal> refusals() {
        return outcome() instanceof Outcome.Refused refused ? refused.refusals() : List.of();
    }

    /** Returns the current order. */
    @SuppressWarnings("unchecked") // the desk folds an order of this process
    public final O order() {
        return stored().map(view -> (O) view.order()).orElseGet(() -> process.initialOrder(order));
    }

    /** Returns the order with its obligations; empty before its first event. */
    final Optional<OrderView> stored() {
        return desk().view(ReadScope.everything(), order, company.clock().instant());
    }

    /** Returns the order's id. */
    public final OrderId orderId() {
        return order;
    }

    /** Returns the options of an actor (X4). */
    public final List<Option<?>> options(Actor actor) {
        return desk().options(ReadScope.everything(), order, actor);
    }

    /** Returns all events of the order (X5). */
    public final List<RecordedEvent> history() {
        return desk().history(ReadScope.everything(), order);
    }

    /** Returns the query across orders. */
    public final OrderQuery query() {
        return company.store();
    }

    /** Returns the desk itself. */
    public final OrderDesk desk() {
        return company.desk();
    }

    /** Returns the current moment, under the rules in force. */
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
