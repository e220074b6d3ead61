package io.orderkit.domain.process;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.message.Message;
import io.orderkit.domain.message.PersonOfOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.CorrectedFact;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.StepWaived;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.domain.wire.WireChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A process, defined as a table of steps. Decisions, lists of open and blocked steps, and diagrams are all derived from
 * this table.
 *
 * <p>Immutable and thread-safe; every method is pure.
 *
 * @param <O> the type of the order
 */
public final class ProcessDefinition<O extends Order<O>> {
    private final String name;
    private final int version;
    private final Optional<Extension> extension;
    private final BiFunction<OrderId, Positions, O> initialOrder;
    private final Positions initial;
    private final Map<Track, Set<State>> states;
    private final Set<State> knownStates = new HashSet<>();
    private final Set<State> formerStates;
    private final Set<Scope> scopes;
    private final Map<Class<? extends OrderCommand>, Step<O, ?>> steps = new LinkedHashMap<>();
    private final List<Step<O, ?>> automatic;
    private final List<BiFunction<O, Moment, List<Obligation>>> obligations;
    private final Function<O, Addressees> addressees;
    private final Set<RefusalCode> refusals;
    private final Set<Class<?>> wireTypes;
    private final Set<WireChange> wireChanges;
    private final Set<String> vocabulary;
    private final OwnFields fields;
    private final Set<Message> messages;
    private final Set<CorrectedFact> corrections;
    private final List<PersonOfOrder<O>> persons;
    private final Wording wording;
    private final Catalogue catalogue;

    ProcessDefinition(ProcessTable<O> builder) {
        name = builder.name;
        version = builder.version;
        extension = builder.extension;
        initialOrder = builder.initialOrder;
        initial = Positions.of(builder.initial.values());
        states = unmodifiable(builder.states);
        states.values().forEach(knownStates::addAll);
        formerStates = Set.copyOf(builder.formerStates);
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(builder.scopes));
        obligations = List.copyOf(builder.obligations);
        addressees = builder.addressees;
        refusals = Collections.unmodifiableSet(new LinkedHashSet<>(builder.refusals));
        wireTypes = Collections.unmodifiableSet(new LinkedHashSet<>(builder.wireTypes));
        wireChanges = Collections.unmodifiableSet(new LinkedHashSet<>(builder.wireChanges));
        vocabulary = Collections.unmodifiableSet(new LinkedHashSet<>(builder.vocabulary));
        fields = OwnFields.of(builder.fields);
        messages = Collections.unmodifiableSet(new LinkedHashSet<>(builder.messages));
        corrections = Collections.unmodifiableSet(new LinkedHashSet<>(builder.corrections));
        persons = List.copyOf(builder.persons);
        wording = builder.wording;
        List<Step<O, ?>> rows = builder.rows();
        List<String> misnamed = builder.catalogue.defects();
        catalogue = misnamed.isEmpty() ? ofTable(builder.catalogue.build(), rows) : Catalogue.handbook();
        rows.forEach(step -> steps.put(step.command(), step));
        automatic = steps.values().stream().filter(Step::isAutomatic).toList();
        ProcessReview<O> review = new ProcessReview<>(this, rows);
        List<String> defects = new ArrayList<>(misnamed);
        defects.addAll(review.defects());
        defects.addAll(OwnFields.defects(builder.fields));
        builder.standard.ifPresent(standard -> defects.addAll(new ExtensionReview<>(standard, this).defects()));
        defects.addAll(builder.circularWaivers());
        defects.addAll(review.wordless(builder.shippedWords()));
        defects.addAll(review.idleWords(builder.shippedWords()));
        if (!defects.isEmpty()) {
            throw new ProcessDefect("process " + name + ": " + String.join("\n  ", defects));
        }
    }

    /** Returns the catalogue, extended with the roles of all permits in the table. */
    private static <O extends Order<O>> Catalogue ofTable(Catalogue told, List<Step<O, ?>> rows) {
        return told.withRoles(rows.stream()
                .flatMap(row -> row.permits().stream().map(Permit::role))
                .toList());
    }

    /**
     * Starts a new process.
     *
     * @param name the name in kebab-case, recorded with each event
     * @param version the version, increased by one with each change of the table
     * @param initialOrder a function that creates a new order, to which no event has been applied yet
     */
    public static <O extends Order<O>> ProcessTable<O> named(
            String name, int version, BiFunction<OrderId, Positions, O> initialOrder) {
        return new ProcessTable<>(name, version, initialOrder);
    }

    /**
     * Starts an extension of this process; the process itself stays unchanged. Orders stored under this process remain
     * valid and continue in the extended process.
     *
     * @param extensionName the extension's name in kebab-case, such as {@code acme}, used as the prefix of all names
     *     that the extension stores
     * @param extensionVersion the version, starting at 1 and increased by one with each change of the extension
     * @throws ProcessDefect when this process is already extended
     */
    public ProcessTable<O> extend(String extensionName, int extensionVersion) {
        extension.ifPresent(already -> {
            throw new ProcessDefect(
                    "process " + name + " is already extended, by " + already + "; write both extensions in one table");
        });
        return new ProcessTable<>(this, new Extension(extensionName, extensionVersion));
    }

    /**
     * Begins the decision on a command for an order. If the step belongs to a scope, the order must have exactly one
     * instance of this scope.
     */
    public PendingDecision<O> begin(O order, OrderCommand command, Actor actor, Moment moment) {
        return begin(OrderTarget.of(order), command, actor, moment);
    }

    /**
     * Begins a decision by checking the order's state, the permission, the gates and the general limits on the input.
     */
    public PendingDecision<O> begin(OrderTarget<O> wanted, OrderCommand command, Actor actor, Moment moment) {
        Moment ours = moment.under(catalogue);
        Deciding asked = new Deciding(actor, ours, Facts.none());
        Step<O, ?> step = steps.get(command.getClass());
        if (step == null) {
            return PendingDecision.unknown(wanted, command, asked, unknown(command));
        }
        Optional<Scope> scope = step.scopeOf(command);
        List<Refusal> untold = new ArrayList<>();
        for (Refusal refusal : InstanceChoice.refusals(wanted, scope)) {
            untold.add(refusal.forRequirement(step.requirement()));
        }
        OrderTarget<O> target = untold.isEmpty() ? InstanceChoice.of(wanted, scope) : wanted;
        return new PendingDecision<>(
                Optional.of(step),
                target,
                command,
                asked,
                untold.isEmpty()
                        ? step.gateRefusals(
                                new AskedGates<>(target.order(), actor, ours, unknownStates(target.order())))
                        : untold,
                step.inputRefusals(target.order(), command, ours));
    }

    /** Returns the decision on an attempt; a refusal lists all of its reasons (X1). */
    public Decision<O> decide(O order, OrderCommand command, Deciding deciding) {
        return decide(OrderTarget.of(order), command, deciding);
    }

    /** Returns the decision on a command for an order or one of its instances. */
    public Decision<O> decide(OrderTarget<O> target, OrderCommand command, Deciding deciding) {
        return begin(target, command, deciding.actor(), deciding.moment()).decide(deciding.facts());
    }

    /** Returns all reasons why an attempt is refused; empty if it is accepted (X1). */
    public List<Refusal> refusals(O order, OrderCommand command, Deciding deciding) {
        return begin(order, command, deciding.actor(), deciding.moment()).refusals(deciding.facts());
    }

    /** Returns the external facts that are needed before an attempt can be decided. */
    public List<FactRequest<?>> needs(O order, OrderCommand command, Actor actor, Moment moment) {
        return begin(order, command, actor, moment).needs();
    }

    /**
     * Returns the order after applying events. The process table is not consulted, so changing it does not affect past
     * events.
     */
    public O evolve(O order, Iterable<? extends OrderEvent<O>> events) {
        O after = order;
        for (OrderEvent<O> event : events) {
            after = event.applyTo(after);
        }
        return after;
    }

    /** Returns a new order, to which no event has been applied yet. */
    public O initialOrder(OrderId id) {
        O order = initialOrder.apply(id, initial);
        return fields.isEmpty() ? order : order.with(Order.OWN_FIELDS, none -> fields);
    }

    /**
     * Returns all steps with their availability to an actor, the reasons that block them, and the persons who can clear
     * the obstacles (X4). A step that belongs to a scope appears once for each instance.
     */
    public List<Option<O>> options(O order, Actor actor, Moment moment) {
        Moment ours = moment.under(catalogue);
        AskedGates<O> ofOrder = new AskedGates<>(order, actor, ours, unknownStates(order));
        Map<Optional<Scope>, List<AskedGates<O>>> byScope = new HashMap<>();
        List<Option<O>> options = new ArrayList<>(steps.size());
        for (Step<O, ?> step : steps.values()) {
            for (AskedGates<O> gates : byScope.computeIfAbsent(step.scope(), scope -> inEach(scope, ofOrder))) {
                options.add(Option.of(step, gates, steps));
            }
        }
        return options;
    }

    /** Returns the gates of the whole order, or of each instance of a scope. */
    private static <O extends Order<O>> List<AskedGates<O>> inEach(Optional<Scope> scope, AskedGates<O> ofOrder) {
        if (scope.isEmpty()) {
            return List.of(ofOrder);
        }
        List<AskedGates<O>> each = new ArrayList<>();
        for (OrderTarget<O> target : Instances.targets(ofOrder.order(), scope.get())) {
            each.add(ofOrder.in(target, scope.get()));
        }
        return each;
    }

    /** Returns the availability of one step to an actor, for the whole order or its only instance. */
    public Optional<Option<O>> option(Class<? extends OrderCommand> command, O order, Actor actor, Moment moment) {
        return option(command, OrderTarget.of(order), actor, moment);
    }

    /**
     * Returns the availability of one step to an actor. The result is empty if the process lacks the step, or if the
     * target's instance is ambiguous or unknown.
     */
    public Optional<Option<O>> option(
            Class<? extends OrderCommand> command, OrderTarget<O> wanted, Actor actor, Moment moment) {
        return Optional.ofNullable(steps.get(command))
                .filter(step -> InstanceChoice.refusals(wanted, step.scope()).isEmpty())
                .map(step -> {
                    OrderTarget<O> target = InstanceChoice.of(wanted, step.scope());
                    AskedGates<O> gates = new AskedGates<>(
                            target.order(), actor, moment.under(catalogue), unknownStates(wanted.order()));
                    return Option.of(
                            step,
                            step.scope().map(scope -> gates.in(target, scope)).orElse(gates),
                            steps);
                });
    }

    /** Returns the targets of a step: the whole order, or each instance of its scope. */
    private List<OrderTarget<O>> targets(Step<O, ?> step, O order) {
        return step.scope()
                .map(scope -> Instances.targets(order, scope))
                .orElseGet(() -> List.of(OrderTarget.of(order)));
    }

    /** Returns the automatic commands that SYSTEM can currently execute. */
    public List<DueCommand> due(O order, Moment moment) {
        Moment ours = moment.under(catalogue);
        List<State> unknown = unknownStates(order);
        List<DueCommand> due = new ArrayList<>();
        Map<Optional<Scope>, List<OrderTarget<O>>> targets = new HashMap<>();
        for (Step<O, ?> step : automatic) {
            if (relocatesFromAll(step, unknown)) {
                for (OrderTarget<O> target : targets.computeIfAbsent(step.scope(), any -> targets(step, order))) {
                    due(step, target, ours).ifPresent(due::add);
                }
            }
        }
        return due;
    }

    private static boolean relocatesFromAll(Step<?, ?> step, List<State> unknown) {
        for (State state : unknown) {
            if (!step.relocatesFrom(state)) {
                return false;
            }
        }
        return true;
    }

    private Optional<DueCommand> due(Step<O, ?> step, OrderTarget<O> target, Moment moment) {
        return step.isOpen(target.order(), Actor.SYSTEM, moment)
                ? step.due(target.order(), moment)
                        .map(occasion -> step.scope()
                                .map(scope -> occasion.in(target, scope))
                                .orElse(occasion))
                : Optional.empty();
    }

    /** Returns the outstanding obligations and promises (X3). */
    public List<Obligation> obligations(O order, Moment moment) {
        Moment ours = moment.under(catalogue);
        List<Obligation> owed = new ArrayList<>();
        obligations.forEach(source -> owed.addAll(source.apply(order, ours)));
        return owed;
    }

    /** Returns the current recipients of messages about an order. */
    public Addressees addressees(O order) {
        Map<Role, ActorId> meant = new HashMap<>();
        persons.forEach(person -> person.who().apply(order).ifPresent(found -> meant.put(person.role(), found)));
        return addressees.apply(order).with(meant);
    }

    /** Returns the states of an order that have been removed from the process. */
    public List<State> unknownStates(O order) {
        List<State> unknown = new ArrayList<>();
        List<State> states = order.positions().all();
        for (int i = 0; i < states.size(); i++) {
            if (!knownStates.contains(states.get(i))) {
                unknown.add(states.get(i));
            }
        }
        if (Instances.anyOpened(order)) {
            Instances.putAway(order).stream()
                    .filter(state -> !knownStates.contains(state))
                    .forEach(unknown::add);
        }
        return unknown;
    }

    Optional<Step<O, ?>> row(Class<? extends OrderCommand> command) {
        return Optional.ofNullable(steps.get(command));
    }

    private Refusal unknown(OrderCommand command) {
        return Refusal.of(
                Refusal.Kind.ATTEMPT, KernelRefusal.UNKNOWN_COMMAND, "found", Wire.Names.of(command.getClass()));
    }

    /** Returns the name of the process, recorded with each event. */
    public String name() {
        return name;
    }

    /** Returns the version of the table, recorded with each event. */
    public int version() {
        return version;
    }

    /** Returns the name and version of the extension; empty if the process is not extended. Kept with each event. */
    public Optional<Extension> extension() {
        return extension;
    }

    /** Returns the rows in the sequence in which they were defined. */
    public List<Step<O, ?>> steps() {
        return List.copyOf(steps.values());
    }

    /** Returns whether the process has a step for commands of this type. */
    public boolean knows(Class<? extends OrderCommand> command) {
        return steps.containsKey(command);
    }

    /** Returns the scopes of the process; the steps of a scope are repeated for each delivery or claim. */
    public Set<Scope> scopes() {
        return scopes;
    }

    /** Returns the initial states of an order. */
    public Positions initial() {
        return initial;
    }

    /** Returns the states of each track. */
    public Map<Track, Set<State>> positions() {
        return states;
    }

    /** Returns every possible refusal. */
    public Set<RefusalCode> refusalCodes() {
        return refusals;
    }

    /** Returns all types that the process stores: commands, events and facts. */
    public Set<Class<?>> wireTypes() {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Step<O, ?> step : steps.values()) {
            types.add(step.command());
            types.addAll(step.emits());
            step.asked().forEach(question -> {
                types.add(question);
                PolicyFacts.verdictOf(question).ifPresent(types::add);
            });
        }
        if (extension.isPresent()) { // an earlier version of the extension may have contained waivers
            types.addAll(List.of(RecordWaiver.class, StepWaived.class));
        }
        types.addAll(wireTypes);
        return types;
    }

    /** Returns the upcasters of the types that the process stores. */
    public Set<WireChange> wireChanges() {
        return wireChanges;
    }

    /** Returns the fields that the company has added to the form. */
    public OwnFields fields() {
        return fields;
    }

    /** Returns the messages, with their events and recipients. */
    public Set<Message> messages() {
        return messages;
    }

    /** Returns the correctable facts, with the steps that record and correct them (X10). */
    public Set<CorrectedFact> corrections() {
        return corrections;
    }

    /** Returns the functions that find the recipients of messages among the persons assigned to an order. */
    public List<PersonOfOrder<O>> persons() {
        return persons;
    }

    /** Returns the catalogue of the company's names, with the meaning of each name. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the wording of the process. */
    public Wording wording() {
        return wording;
    }

    /** Returns an unmodifiable copy that keeps tracks and states in the order in which they were defined. */
    static Map<Track, Set<State>> unmodifiable(Map<Track, Set<State>> byTrack) {
        Map<Track, Set<State>> copy = new LinkedHashMap<>();
        byTrack.forEach((track, its) -> copy.put(track, Collections.unmodifiableSet(new LinkedHashSet<>(its))));
        return Collections.unmodifiableMap(copy);
    }

    BiFunction<OrderId, Positions, O> initialOrder() {
        return initialOrder;
    }

    Set<State> formerStates() {
        return formerStates;
    }

    List<BiFunction<O, Moment, List<Obligation>>> obligationSources() {
        return obligations;
    }

    /** Returns the wording keys used in addition to those of the table, such as the keys of obligations and items. */
    public Set<String> vocabulary() {
        return vocabulary;
    }
}
