package io.orderkit.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A random walk of a single order through its process. After each step, the walk checks that options and attempts
 * report the same reasons, and that no reason occurs twice. Each step's row in the process table must declare the
 * questions that the step asks the rules. Automatic commands must be accepted, and a series of them must come to an
 * end. At the end, replaying the history must result in the same order. Not thread-safe.
 *
 * @param <O> the order
 */
public final class ProcessWalk<O extends Order<O>> {
    private static final OrderId ID = new OrderId("walk");
    private static final int MOST_ATTEMPTS = 150;
    private static final int MOST_OCCASIONS = 50;

    private final ProcessDefinition<O> process;
    private final WalkSetting setting;
    private final WalkChoice<O> choice;
    private final WalkWatch<O> watch;
    private final List<OrderEvent<O>> history = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private O order;

    public ProcessWalk(ProcessDefinition<O> process, WalkSetting setting, WalkChoice<O> choice, WalkWatch<O> watch) {
        this.process = process;
        this.setting = setting;
        this.choice = choice;
        this.watch = watch;
        order = process.initialOrder(ID);
    }

    /**
     * Walks until the order has ended or the maximum number of attempts has been made. Returns all events of the order.
     *
     * @param dice the random choices, for example how much time passes, or whether to continue after the order has ended
     * @param tally the counter of all attempts, by result
     * @throws AssertionError if the process violates an invariant
     */
    public List<OrderEvent<O>> go(SeededChoice dice, WalkTally tally) {
        for (int i = 0; i < MOST_ATTEMPTS && !isLeft(dice); i++) {
            attempt(choice.next(order, moment()), dice, tally);
            if (dice.chance(12)) {
                now = now.plus(Duration.ofHours(1L + dice.below(40)));
            }
            whatTimeBrings(tally);
        }
        assertThat(process.evolve(process.initialOrder(ID), history))
                .as("the same history gives the same order")
                .isEqualTo(order);
        tally.ended(order);
        return List.copyOf(history);
    }

    private boolean isLeft(SeededChoice dice) {
        return order.positions().all().stream().anyMatch(State::isEnd) && dice.chance(50);
    }

    private Moment moment() {
        return moment(setting.policies());
    }

    private Moment moment(Policies rules) {
        return new Moment(now, setting.calendar(), rules, process.catalogue());
    }

    private void attempt(Act act, SeededChoice dice, WalkTally tally) {
        NotedQuestions questions = new NotedQuestions(setting.policies());
        Moment moment = moment(questions);
        String step = Wire.Names.of(act.command().getClass());
        OrderTarget<O> target = target(act.command(), dice);
        Optional<Option<O>> shown = process.option(act.command().getClass(), target, act.actor(), moment);
        Facts facts =
                facts(process.begin(target, act.command(), act.actor(), moment).needs());
        Decision<O> decision = process.decide(target, act.command(), new Deciding(act.actor(), moment, facts));
        requireNamed(act.command(), questions);
        if (shown.isEmpty()) {
            assertThat(decision)
                    .as("a step that no option shows, %s, is never accepted", step)
                    .isInstanceOfSatisfying(Decision.Refused.class, refused -> tally.refused(refusals(refused)));
            return;
        }
        Option<O> option = shown.get();
        if (decision instanceof Decision.Refused<O> refused) {
            assertThat(refused.refusals())
                    .as("the option contains every refusal of the attempt of %s", step)
                    .containsAll(option.refusals());
            assertThat(refused.refusals())
                    .as("no refusal of %s occurs twice", step)
                    .doesNotHaveDuplicates();
            tally.refused(refused.refusals());
            return;
        }
        assertThat(option.isOpen())
                .as("only an open step is accepted: %s", step)
                .isTrue();
        take((Decision.Accepted<O>) decision, step);
        tally.accepted(step);
    }

    /**
     * Asserts that the step's row declares every question that the step asks the rules. When a desk opens, it checks only whether its rules
     * answer the declared questions.
     */
    private void requireNamed(OrderCommand command, NotedQuestions questions) {
        assertThat(row(command).asked().stream().map(Class::getName))
                .as(
                        "the row of %s, or one of its gates, names each question that it asks, by asks(…)",
                        Wire.Names.of(command.getClass()))
                .containsAll(questions.asked().stream().map(Class::getName).toList());
    }

    private static List<Refusal> refusals(Decision.Refused<?> refused) {
        return refused.refusals();
    }

    /** Returns the target on which to attempt a step. If the step belongs to a scope, the target is a random instance of the scope. */
    private OrderTarget<O> target(OrderCommand command, SeededChoice dice) {
        int count =
                row(command).scope().map(scope -> Instances.count(order, scope)).orElse(0);
        return count > 1 ? OrderTarget.of(order, 1 + dice.below(count)) : OrderTarget.of(order);
    }

    private Step<O, ?> row(OrderCommand command) {
        return process.steps().stream()
                .filter(step -> step.command().equals(command.getClass()))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("the process has no step for " + Wire.Names.of(command.getClass())));
    }

    private Facts facts(List<FactRequest<?>> requests) {
        Facts facts = Facts.none();
        for (FactRequest<?> request : requests) {
            facts = answered(facts, request);
        }
        return facts;
    }

    private <A> Facts answered(Facts facts, FactRequest<A> request) {
        return facts.and(request, setting.erp().answer(request, Duration.ofSeconds(1)));
    }

    private void whatTimeBrings(WalkTally tally) {
        Optional<DueCommand> due = firstDue();
        for (int i = 0; due.isPresent(); i++) {
            String step = Wire.Names.of(due.get().command().getClass());
            assertThat(i).as("automatic steps such as %s come to an end", step).isLessThan(MOST_OCCASIONS);
            NotedQuestions questions = new NotedQuestions(setting.policies());
            Decision<O> decision = process.decide(
                    target(due.get()),
                    due.get().command(),
                    new Deciding(Actor.SYSTEM, moment(questions), Facts.none()));
            requireNamed(due.get().command(), questions);
            assertThat(decision).as("a step that is due is accepted: %s", step).isInstanceOf(Decision.Accepted.class);
            take((Decision.Accepted<O>) decision, step);
            tally.accepted(step);
            due = firstDue();
        }
        Proposals.of(order).open().forEach(this::isNotStuck);
    }

    /**
     * Asserts that a proposal to which everybody has agreed has been executed or is blocked only by a gate (X9). A
     * proposal must not stay open if the order's state does not permit the proposed step.
     */
    private void isNotStuck(Proposal open) {
        Option<O> step = process.option(open.matter().getClass(), order, Actor.SYSTEM, moment())
                .orElseThrow(() -> new AssertionError("no row carries out " + open.matter()));
        assertThat(step.refusals())
                .as(
                        "the proposal %s can be carried out where it is open; standsFor() says otherwise once it cannot",
                        open)
                .allMatch(refusal -> refusal.kind() == Refusal.Kind.GATE);
        assertThat(open.isAgreed() && step.isOpen())
                .as("the proposal %s, to which everybody has agreed, is carried out", open)
                .isFalse();
    }

    private OrderTarget<O> target(DueCommand due) {
        return new OrderTarget<>(order, due.instance().map(Instance::number));
    }

    private Optional<DueCommand> firstDue() {
        return process.due(order, moment()).stream().findFirst();
    }

    /**
     * Asserts that the process declares every message sent by the event. An undeclared message would be missing from
     * the process's page in the documentation.
     */
    private void isAnnounced(OrderEvent<O> event) {
        for (Intent intent : event.intents()) {
            if (intent instanceof Intent.Communication communication) {
                assertThat(process.messages())
                        .as(
                                "a row tells(\"%s\", …) that allows %s after %s",
                                communication.subject(), communication.to(), event.itself())
                        .anyMatch(message -> message.covers(event, communication));
            }
        }
    }

    private void take(Decision.Accepted<O> accepted, String step) {
        for (OrderEvent<O> event : accepted.events()) {
            assertThat(event.intents())
                    .extracting(Intent::key)
                    .as("each intent of the event has a key of its own: %s", event)
                    .doesNotHaveDuplicates();
            isAnnounced(event);
            watch.before(event, order, moment());
            order = event.applyTo(order);
            history.add(event);
        }
        assertThat(order).as("the events of %s lead to the decided order", step).isEqualTo(accepted.order());
        watch.after(order, moment());
    }
}
