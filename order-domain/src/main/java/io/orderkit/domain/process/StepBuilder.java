package io.orderkit.domain.process;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.policy.PolicyFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A builder for one row of the process table. The command supplies its own checks, fact requests and decision; the row
 * adds to these or replaces them. Not thread-safe.
 *
 * @param <O> the type of the order
 * @param <C> the type of the command
 */
public final class StepBuilder<O extends Order<O>, C extends Command<O>> {
    private final ProcessTable<O> process;
    final String requirement;
    final BiFunction<O, Moment, Optional<LocalDate>> since;
    final Set<String> requirements = new LinkedHashSet<>();
    final Class<C> command;
    final List<Permit<O>> permits = new ArrayList<>();
    final Map<Track, Set<State>> from = new LinkedHashMap<>();
    final Set<State> leadsTo = new LinkedHashSet<>();
    final List<Gate<O>> gates = new ArrayList<>();
    final List<Step.Check<O, C>> checks =
            new ArrayList<>(List.of((order, input, deciding) -> input.check(order, deciding)));
    final List<BiFunction<O, C, List<FactRequest<?>>>> needs =
            new ArrayList<>(List.of((order, input) -> input.needs(order)));
    final Set<Class<? extends OrderEvent<O>>> emits = new LinkedHashSet<>();
    final Set<Class<? extends PolicyFacts<?>>> asks = new LinkedHashSet<>();
    final Set<String> relocatesFrom = new LinkedHashSet<>();
    Step.Decide<O, C> decide = (order, input, deciding) -> input.decide(order, deciding);
    Optional<BiFunction<O, Moment, Optional<DueCommand>>> byItself = Optional.empty();
    Optional<String> waived = Optional.empty();
    Optional<Scope> scope;
    Function<C, Optional<Scope>> scopeOf;
    Set<Scope> elsewhere = Set.of();
    boolean evenAtAnEnd;

    StepBuilder(ProcessTable<O> process, String requirement, Class<C> command) {
        this.process = process;
        this.requirement = requirement;
        since = process.since;
        requirements.add(requirement);
        this.command = command;
        scope = process.scope;
        scopeOf = any -> scope;
    }

    /** Creates a builder that starts from an existing row. */
    StepBuilder(ProcessTable<O> process, Step<O, C> step) {
        this(process, step.requirement(), step.command());
        requirements.addAll(step.requirements());
        permits.addAll(step.permits);
        step.from.forEach((track, states) -> from.put(track, new LinkedHashSet<>(states)));
        leadsTo.addAll(step.leadsTo);
        gates.addAll(step.gates);
        checks.clear();
        checks.addAll(step.checks);
        needs.clear();
        needs.addAll(step.needs);
        emits.addAll(step.emits);
        asks.addAll(step.asks);
        relocatesFrom.addAll(step.relocatesFrom);
        decide = step.decide;
        byItself = step.byItself;
        waived = step.waived();
        scope = step.scope();
        evenAtAnEnd = step.evenAtAnEnd;
    }

    /** Returns the type of the row's command. */
    public Class<C> command() {
        return command;
    }

    /** Completes the row with definitions that several rows share. */
    public StepBuilder<O, C> with(UnaryOperator<StepBuilder<O, C>> common) {
        return common.apply(this);
    }

    /** Adds requirements that the step fulfils in addition to the main one. */
    public StepBuilder<O, C> also(String... more) {
        requirements.addAll(List.of(more));
        return this;
    }

    /** Permits everybody who has one of the roles. */
    public StepBuilder<O, C> by(Role... roles) {
        Arrays.stream(roles).map(Permit::<O>any).forEach(permits::add);
        return this;
    }

    /** Permits actors who have both a role and a relation to the order. */
    @SafeVarargs
    public final StepBuilder<O, C> by(Permit<O>... who) {
        permits.addAll(List.of(who));
        return this;
    }

    /** Sets the states in which the step can begin, on one or more tracks. */
    public StepBuilder<O, C> from(State... states) {
        for (State state : states) {
            from.computeIfAbsent(state.track(), track -> new LinkedHashSet<>()).add(state);
        }
        return this;
    }

    /**
     * Allows the step even when the order is in an end state on a track that the step's row does not name. For example,
     * SYSTEM records that a proposal has lapsed even after the order has ended.
     */
    public StepBuilder<O, C> evenAtAnEnd() {
        evenAtAnEnd = true;
        return this;
    }

    /**
     * Sets the states to which the step may move the order. A step whose row sets no target states does not change the
     * order's states.
     */
    public StepBuilder<O, C> leadsTo(State... states) {
        leadsTo.addAll(List.of(states));
        return this;
    }

    /** Adds gates, which check conditions that do not depend on the input. */
    @SafeVarargs
    public final StepBuilder<O, C> gate(Gate<O>... conditions) {
        gates.addAll(List.of(conditions));
        return this;
    }

    /**
     * Adds requests for external facts to those of the command. The requests must depend only on the order and the
     * input.
     */
    public StepBuilder<O, C> needs(BiFunction<O, C, List<FactRequest<?>>> questions) {
        needs.add(questions);
        return this;
    }

    /**
     * Declares the questions that the step asks the rules. A step can ask them in its checks, in its decision, or to
     * find out whether it is due. Each question is identified by the type of its facts. Gates declare their own
     * questions. A desk cannot be opened if its rules do not answer all declared questions.
     */
    @SafeVarargs
    public final StepBuilder<O, C> asks(Class<? extends PolicyFacts<?>>... questions) {
        asks.addAll(List.of(questions));
        return this;
    }

    /** Adds a check of the input to those of the command. */
    public StepBuilder<O, C> check(Step.Check<O, C> check) {
        checks.add(check);
        return this;
    }

    /** Sets the types of events that the step may emit. */
    @SafeVarargs
    public final StepBuilder<O, C> emits(Class<? extends OrderEvent<O>>... events) {
        emits.addAll(List.of(events));
        return this;
    }

    /** Replaces the command's own decision. */
    public StepBuilder<O, C> decide(Step.Decide<O, C> decision) {
        decide = decision;
        return this;
    }

    /** Makes the step automatic, so that SYSTEM takes it whenever the given function returns a command. */
    public StepBuilder<O, C> byItself(BiFunction<O, Moment, Optional<DueCommand>> occasion) {
        byItself = Optional.of(occasion);
        return by(Role.SYSTEM);
    }

    /** Allows the step to move orders out of states (given by wire name) that the process no longer contains. */
    public StepBuilder<O, C> relocates(String... formerStates) {
        relocatesFrom.addAll(List.of(formerStates));
        return this;
    }

    /** Completes this row and starts the next. */
    public <N extends Command<O>> StepBuilder<O, N> step(String nextRequirement, Class<N> nextCommand) {
        return end().step(nextRequirement, nextCommand);
    }

    /** Ends this row. */
    public ProcessTable<O> end() {
        return process.add(new Step<>(this));
    }
}
