package io.orderkit.domain.process;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.PolicyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * An extension's additions to a step of the standard process, such as gates, checks and events. The step's
 * original states, gates and decision do not change. Not thread-safe.
 *
 * @param <O> the type of the order
 * @param <C> the type of the step's command
 */
public final class Refinement<O extends Order<O>, C extends Command<O>> {
    private final StepBuilder<O, C> row;

    Refinement(StepBuilder<O, C> row) {
        this.row = row;
    }

    /** Adds gates, which check conditions that do not depend on the input. */
    @SafeVarargs
    public final Refinement<O, C> gate(Gate<O>... conditions) {
        row.gate(conditions);
        return this;
    }

    /** Adds a check of the input. */
    public Refinement<O, C> check(Step.Check<O, C> check) {
        row.check(check);
        return this;
    }

    /** Permits additional roles to take the step. To exclude actors, add a {@link Gate#personal personal gate}. */
    public Refinement<O, C> by(Role... roles) {
        row.by(roles);
        return this;
    }

    /** Adds permits that allow additional actors to take the step. */
    @SafeVarargs
    public final Refinement<O, C> by(Permit<O>... who) {
        row.by(who);
        return this;
    }

    /**
     * Adds requests for external facts. The requests must depend only on the order and the input. Checks must read the
     * answer with {@code facts().find}: if the attempt has already been refused, there is no answer.
     *
     * @throws ProcessDefect for an automatic step
     */
    public Refinement<O, C> needs(BiFunction<O, C, List<FactRequest<?>>> questions) {
        if (row.byItself.isPresent()) {
            throw new ProcessDefect(row.requirement + " " + row.command.getSimpleName()
                    + " is automatic and cannot ask for external facts; let a step of your own ask and"
                    + " store the answer");
        }
        row.needs(questions);
        return this;
    }

    /**
     * Declares the questions that the added checks and events ask the rules. Each question is identified by the type of
     * its facts.
     */
    @SafeVarargs
    public final Refinement<O, C> asks(Class<? extends PolicyFacts<?>>... questions) {
        row.asks(questions);
        return this;
    }

    /** Adds requirements that the step fulfils through this refinement. */
    public Refinement<O, C> also(String... requirements) {
        row.also(requirements);
        return this;
    }

    /**
     * Adds events of the extension, which follow the step's own events.
     *
     * @param types the types of the events
     * @param more a function that creates the events, if any, from the order as it was before the step
     */
    public Refinement<O, C> emits(Set<Class<? extends OrderEvent<O>>> types, Step.Decide<O, C> more) {
        Step.Decide<O, C> standard = row.decide;
        row.emits.addAll(types);
        row.decide((order, command, deciding) -> {
            List<OrderEvent<O>> events = new ArrayList<>(standard.events(order, command, deciding));
            events.addAll(more.events(order, command, deciding));
            return events;
        });
        return this;
    }

    /** Adds the states, on the extension's own tracks, to which the added events may move the order. */
    public Refinement<O, C> leadsTo(State... states) {
        row.leadsTo(states);
        return this;
    }
}
