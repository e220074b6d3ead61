package io.orderkit.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A scenario that runs a process only through decide and evolve, without a desk or a store.
 *
 * @param <O> the order
 */
final class ProcessScenario<O extends Order<O>> {
    private static final OrderId ID = new OrderId("order-1");
    private static final HandbookPolicies POLICIES = new HandbookPolicies();
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ZoneOffset.UTC);

    private final ProcessDefinition<O> process;
    private final Function<FactRequest<?>, Object> outside;
    private final List<OrderEvent<O>> history = new ArrayList<>();
    private O order;
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    ProcessScenario(ProcessDefinition<O> process, Function<FactRequest<?>, Object> outside) {
        this.process = process;
        this.outside = outside;
        order = process.initialOrder(ID);
    }

    /** Takes a step, one hour after the previous one, and asserts that it is accepted. */
    ProcessScenario<O> takes(Actor actor, OrderCommand command) {
        Decision<O> decision = decide(actor, command);
        if (decision instanceof Decision.Accepted<O> accepted) {
            history.addAll(accepted.events());
            order = accepted.order();
            now = now.plus(Duration.ofHours(1));
            return this;
        }
        throw new AssertionError(command + " is refused: " + decision);
    }

    /** Takes all automatic steps that are due. */
    ProcessScenario<O> takesWhatIsDue() {
        for (DueCommand occasion : process.due(order, moment())) {
            takes(Actor.SYSTEM, occasion.command());
        }
        return this;
    }

    /** Returns the codes of all reasons why a step is refused; empty if the step is permitted. */
    List<String> refusals(Actor actor, OrderCommand command) {
        return process.refusals(order, command, deciding(actor, command)).stream()
                .map(Refusal::code)
                .toList();
    }

    /** Asserts that the order rebuilt from the history equals the order that the decisions produced. */
    void foldsToItself() {
        assertThat(process.evolve(process.initialOrder(ID), history)).isEqualTo(order);
    }

    O order() {
        return order;
    }

    Moment moment() {
        return new Moment(now, CALENDAR, POLICIES);
    }

    private Decision<O> decide(Actor actor, OrderCommand command) {
        return process.decide(order, command, deciding(actor, command));
    }

    private Deciding deciding(Actor actor, OrderCommand command) {
        Facts facts = Facts.none();
        for (FactRequest<?> request : process.needs(order, command, actor, moment())) {
            facts = answered(facts, request);
        }
        return new Deciding(actor, moment(), facts);
    }

    private <A> Facts answered(Facts facts, FactRequest<A> request) {
        return facts.and(request, request.answerType().cast(outside.apply(request)));
    }
}
