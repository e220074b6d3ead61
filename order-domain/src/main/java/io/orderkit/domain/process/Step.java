package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.StandingPlaces;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of the process table: a command with its requirement, permits, states, gates and external facts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the type of the order
 * @param <C> the type of the command
 */
public final class Step<O extends Order<O>, C extends Command<O>> {
    /**
     * A function that returns all reasons to reject an input. A check must not throw an exception for any order or
     * input.
     */
    @FunctionalInterface
    public interface Check<O extends Order<O>, C extends OrderCommand> {
        List<Refusal> refusals(O order, C command, Deciding deciding);
    }

    /** A function that returns the events for an accepted input. The function must be pure. */
    @FunctionalInterface
    public interface Decide<O extends Order<O>, C extends OrderCommand> {
        List<? extends OrderEvent<O>> events(O order, C command, Deciding deciding);
    }

    final String requirement;
    final Set<String> requirements;
    final Class<C> command;
    final List<Permit<O>> permits;
    final Map<Track, Set<State>> from;
    private final Track[] tracks;
    private final Set<State> places;
    private final String permitted;

    /** The cached results of {@link #misplaced(State)}; they are the same for every order. */
    private final Map<State, Refusal> misplaced = new ConcurrentHashMap<>();

    final Set<State> leadsTo;
    final List<Gate<O>> gates;
    final List<BiFunction<O, C, List<FactRequest<?>>>> needs;
    final Set<Class<? extends PolicyFacts<?>>> asks;
    final List<Check<O, C>> checks;
    final Set<Class<? extends OrderEvent<O>>> emits;
    final Decide<O, C> decide;
    final Optional<BiFunction<O, Moment, Optional<DueCommand>>> byItself;
    final Set<String> relocatesFrom;
    final boolean evenAtAnEnd;
    final BiFunction<O, Moment, Optional<LocalDate>> since;
    private final Optional<String> waived;
    private final Optional<Scope> scope;
    private final Function<C, Optional<Scope>> scopeOf;
    private final StandingPlaces<O> standing;

    Step(StepBuilder<O, C> builder) {
        requirement = builder.requirement;
        requirements = Collections.unmodifiableSet(new LinkedHashSet<>(builder.requirements));
        command = builder.command;
        permits = List.copyOf(builder.permits);
        from = ProcessDefinition.unmodifiable(builder.from);
        permitted = permits.stream()
                .map(permit -> "@" + permit.wordingKey())
                .distinct()
                .collect(Collectors.joining(", "));
        tracks = from.keySet().toArray(Track[]::new);
        places = from.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        leadsTo = Collections.unmodifiableSet(new LinkedHashSet<>(builder.leadsTo));
        gates = List.copyOf(builder.gates);
        needs = List.copyOf(builder.needs);
        asks = Collections.unmodifiableSet(new LinkedHashSet<>(builder.asks));
        checks = List.copyOf(builder.checks);
        emits = Set.copyOf(builder.emits);
        decide = builder.decide;
        byItself = builder.byItself;
        relocatesFrom = Set.copyOf(builder.relocatesFrom);
        evenAtAnEnd = builder.evenAtAnEnd;
        since = builder.since;
        waived = builder.waived;
        scope = builder.scope;
        scopeOf = builder.scopeOf;
        standing = new StandingPlaces<>(scope, from.keySet(), builder.elsewhere);
    }

    /**
     * Returns the main requirement that the step fulfils, such as {@code C8}; the step's refusals also cite this
     * requirement.
     */
    public String requirement() {
        return requirement;
    }

    /** Returns all requirements that the step fulfils, starting with the main one. */
    public Set<String> requirements() {
        return requirements;
    }

    /** Returns the type of the command. */
    public Class<C> command() {
        return command;
    }

    /** Returns the command's wire name, unique in the process. */
    public String name() {
        return Wire.Names.of(command);
    }

    /** Returns the wording key for the step's display label. */
    public String wordingKey() {
        return "step." + name();
    }

    /** Returns the permits for the step; an actor needs only one of them. */
    public List<Permit<O>> permits() {
        return permits;
    }

    /** Returns the states in which the step can begin, on each track that the row names. */
    public Map<Track, Set<State>> from() {
        return from;
    }

    /** Returns the states to which the step may move the order; each decision is checked against them. */
    public Set<State> leadsTo() {
        return leadsTo;
    }

    /** Returns the gates of the step. */
    public List<Gate<O>> gates() {
        return gates;
    }

    /**
     * Returns the questions that the step and its gates ask the rules. Each question is identified by the type of its
     * facts.
     */
    public Set<Class<? extends PolicyFacts<?>>> asked() {
        Set<Class<? extends PolicyFacts<?>>> questions = new LinkedHashSet<>(asks);
        gates.forEach(gate -> questions.addAll(gate.asked()));
        return questions;
    }

    /** Returns the types of the events that the step may emit. */
    public Set<Class<? extends OrderEvent<O>>> emits() {
        return emits;
    }

    /** Returns the code of the reason why the company waives this step; empty if it is not waived. */
    public Optional<String> waived() {
        return waived;
    }

    /** Returns the scope to which the step belongs; empty for a step of the whole order. */
    public Optional<Scope> scope() {
        return scope;
    }

    /**
     * Returns the scope for a command of this step. A command that records a waiver has the scope of the waived step.
     */
    Optional<Scope> scopeOf(OrderCommand given) {
        return scopeOf.apply(command.cast(given));
    }

    /** Returns the wording key of a waiver's reason. */
    public static String waiverKey(String reason) {
        return "waiver." + reason;
    }

    /** Returns whether SYSTEM takes the step automatically. */
    public boolean isAutomatic() {
        return byItself.isPresent();
    }

    /** Returns the command that SYSTEM can execute now, if the step is automatic. */
    public Optional<DueCommand> due(O order, Moment moment) {
        return byItself.flatMap(occasion -> occasion.apply(order, moment));
    }

    boolean relocatesFrom(State state) {
        return !relocatesFrom.isEmpty() && relocatesFrom.contains(state.wireName());
    }

    /** Returns the external facts that are needed before the decision. */
    List<FactRequest<?>> needs(O order, OrderCommand given) {
        if (needs.isEmpty()) {
            return List.of();
        }
        C input = command.cast(given);
        Set<FactRequest<?>> questions = new LinkedHashSet<>();
        for (BiFunction<O, C, List<FactRequest<?>>> asked : needs) {
            questions.addAll(asked.apply(order, input));
        }
        return List.copyOf(questions);
    }

    /**
     * Returns whether an actor can take the step, regardless of the input. The evaluation stops at the first obstacle.
     */
    boolean isOpen(O order, Actor actor, Moment moment) {
        return waived.isEmpty()
                && isInPlace(order)
                && mayBeTakenBy(order, actor, moment)
                && areOpen(gates, order, actor, moment);
    }

    /** Returns whether the order's state and the gates allow the step. */
    boolean isUnblocked(O order, Actor actor, Moment moment) {
        return isInPlace(order) && areOpen(gates, order, actor, moment);
    }

    private static <O extends Order<O>> boolean areOpen(List<Gate<O>> gates, O order, Actor actor, Moment moment) {
        for (int i = 0; i < gates.size(); i++) { // no iterator: this loop runs for each automatic step
            if (!gates.get(i).isOpen(order, actor, moment)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns all reasons why an actor cannot take the step, regardless of the input: the order's state, a missing
     * permission, and closed gates.
     */
    List<Refusal> gateRefusals(AskedGates<O> asked) {
        return gateRefusals(asked, asked.shutOf(this));
    }

    /**
     * Returns the same reasons as {@link #gateRefusals(AskedGates)}.
     *
     * @param shut the step's gates that are shut
     */
    List<Refusal> gateRefusals(AskedGates<O> asked, List<Gate<O>> shut) {
        List<Refusal> refusals = strayed(asked.unknown());
        addMisplaced(asked.order(), refusals);
        if (waived.isPresent()) {
            refusals.add(Refusal.of(
                            Refusal.Kind.PERMISSION, KernelRefusal.STEP_WAIVED, "reason", "@" + waiverKey(waived.get()))
                    .forRequirement(requirement));
        } else if (!mayBeTakenBy(asked.order(), asked.actor(), asked.moment())) {
            refusals.add(unpermitted(asked));
        }
        return withReasons(shut, asked, refusals);
    }

    /** Returns all reasons why no actor can take the step: the order's state and closed gates. */
    List<Refusal> blocked(AskedGates<O> asked) {
        List<Refusal> refusals = new ArrayList<>();
        addMisplaced(asked.order(), refusals);
        return withReasons(asked.shutOf(this), asked, refusals);
    }

    /** Returns a refusal for each given state that the process no longer has and that the step cannot leave. */
    private List<Refusal> strayed(List<State> unknown) {
        List<Refusal> refusals = new ArrayList<>();
        for (State state : unknown) {
            if (!relocatesFrom(state)) {
                refusals.add(
                        Refusal.of(Refusal.Kind.POSITION, KernelRefusal.POSITION_UNKNOWN, "found", state.wireName()));
            }
        }
        return refusals;
    }

    private void addMisplaced(O order, List<Refusal> refusals) {
        List<State> states = standing.of(order);
        for (int i = 0; i < states.size(); i++) { // no iterator: this loop runs for each step of an order's options
            State state = states.get(i);
            if (!isPlace(state)) {
                Refusal known = misplaced.get(state);
                refusals.add(known == null ? misplaced.computeIfAbsent(state, this::misplaced) : known);
            }
        }
    }

    private List<Refusal> withReasons(List<Gate<O>> shut, AskedGates<O> asked, List<Refusal> refusals) {
        for (Gate<O> gate : shut) {
            refusals.addAll(asked.of(gate));
        }
        return refusals;
    }

    /** Returns all reasons for refusing the input that apply to every step, such as figures that are out of range. */
    List<Refusal> inputRefusals(O order, OrderCommand given, Moment moment) {
        C input = command.cast(given);
        return InputCheck.of(
                given,
                order.part(Order.OWN_FIELDS),
                new InputCheck.Presented(moment, () -> follows(order, input, moment), isAutomatic()));
    }

    /** Returns all reasons that the step's own checks find for refusing the input. */
    List<Refusal> checkRefusals(O order, OrderCommand given, Deciding deciding) {
        C input = command.cast(given);
        List<Refusal> refusals = new ArrayList<>();
        for (Check<O, C> check : checks) {
            refusals.addAll(check.refusals(order, input, deciding));
        }
        return refusals;
    }

    /**
     * Returns the times of the events that must precede a command's event: those that the command specifies, and the
     * receipt of the order (X11).
     */
    private List<HappenedOn> follows(O order, C input, Moment moment) {
        List<HappenedOn> times = new ArrayList<>(input.follows(order, moment));
        since.apply(order, moment).map(HappenedOn::on).ifPresent(times::add);
        return times;
    }

    List<OrderEvent<O>> decide(O order, OrderCommand given, Deciding deciding) {
        return List.copyOf(decide.events(order, command.cast(given), deciding));
    }

    /** Returns the refusal for an order in a state in which the step cannot begin. */
    private Refusal misplaced(State state) {
        if (state.isEnd()) {
            return Refusal.of(Refusal.Kind.POSITION, KernelRefusal.ORDER_ENDED, "found", "@" + state.wordingKey())
                    .forRequirement(requirement);
        }
        return Refusal.of(
                        Refusal.Kind.POSITION,
                        KernelRefusal.WRONG_POSITION,
                        "track",
                        "@" + state.track().wordingKey(),
                        "found",
                        "@" + state.wordingKey(),
                        "expected",
                        from.getOrDefault(state.track(), Set.of()).stream()
                                .map(each -> "@" + each.wordingKey())
                                .collect(Collectors.joining(", ")))
                .forRequirement(requirement);
    }

    private Refusal unpermitted(AskedGates<O> asked) {
        return new Refusal(
                Refusal.Kind.PERMISSION, KernelRefusal.NOT_PERMITTED.code(), requirement, asked.unpermitted(permitted));
    }

    /**
     * Returns whether the order is in a state in which the step can begin. For a step that belongs to a scope, only the
     * state of the selected instance matters.
     */
    public boolean isInPlace(O order) {
        List<State> states = standing.of(order);
        for (int i = 0; i < states.size(); i++) { // no iterator: this loop runs for each step of each attempt
            if (!isPlace(states.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether the step can begin in a state. On tracks that the row does not name, the step can begin in any
     * state. End states are excluded unless the row allows them.
     */
    private boolean isPlace(State state) {
        return (names(state.track()) ? places.contains(state) : evenAtAnEnd || !state.isEnd()) || relocatesFrom(state);
    }

    /**
     * Returns whether the row names a track. A linear search is faster than hashing, because each row names only a few
     * tracks.
     */
    private boolean names(Track track) {
        for (Track named : tracks) {
            if (named.equals(track)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the actor has a role and a relation to the order that permit the step (X2). */
    public boolean mayBeTakenBy(O order, Actor actor, Moment moment) {
        return actingAs(order, actor, moment).isPresent();
    }

    /** Returns the role of the first permit that allows the actor to take the step. */
    Optional<Role> actingAs(O order, Actor actor, Moment moment) {
        for (int i = 0; i < permits.size(); i++) { // no iterator: this loop runs for each step of an order's options
            Permit<O> permit = permits.get(i);
            if (permit.allows(order, actor, moment)) {
                return Optional.of(permit.role());
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return requirement + " " + command.getSimpleName();
    }
}
