package io.orderkit.domain.process;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.CatalogueBuilder;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.message.Message;
import io.orderkit.domain.message.PersonOfOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.CorrectedFact;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.StepWaived;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.domain.wire.WireChange;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A builder that defines a new process, or an extension of a standard process, row by row. The builder is not
 * thread-safe, but the built process is.
 *
 * @param <O> the type of the order
 */
public final class ProcessTable<O extends Order<O>> {
    private static final Wording KERNEL = Wording.from(ProcessDefinition.class, "kernel");
    private static final Pattern REASON = Pattern.compile("[a-z0-9-]+(:[a-z0-9-]+)?");

    final String name;
    final int version;
    final BiFunction<OrderId, Positions, O> initialOrder;
    final Map<Track, State> initial = new LinkedHashMap<>();
    final Map<Track, Set<State>> states = new LinkedHashMap<>();
    final Set<State> formerStates = new LinkedHashSet<>();
    final List<Step<O, ?>> steps = new ArrayList<>();
    final Set<Scope> scopes = new LinkedHashSet<>();
    final List<BiFunction<O, Moment, List<Obligation>>> obligations = new ArrayList<>();
    Function<O, Addressees> addressees =
            order -> new Addressees(Map.of(), order.customer(), Optional.empty(), Optional.empty());
    final Set<RefusalCode> refusals = new LinkedHashSet<>(Arrays.asList(KernelRefusal.values()));
    final Set<Class<?>> wireTypes = new LinkedHashSet<>();
    final Set<WireChange> wireChanges = new LinkedHashSet<>();
    final Set<String> vocabulary = new LinkedHashSet<>();
    final List<OwnField<?>> fields = new ArrayList<>();
    final Set<Message> messages = new LinkedHashSet<>();
    final Set<CorrectedFact> corrections = new LinkedHashSet<>();
    final List<PersonOfOrder<O>> persons = new ArrayList<>();
    final Optional<ProcessDefinition<O>> standard;
    final Optional<Extension> extension;
    private final Map<Class<?>, Function<Step<O, ?>, Waiver<O>>> waivers = new LinkedHashMap<>();
    private final Set<Class<?>> waivedForAll = new LinkedHashSet<>();
    BiFunction<O, Moment, Optional<LocalDate>> since = (order, moment) -> Optional.empty();
    /** The scope to which the current rows belong. */
    Optional<Scope> scope = Optional.empty();

    final CatalogueBuilder catalogue;
    Wording wording = KERNEL;

    ProcessTable(String name, int version, BiFunction<OrderId, Positions, O> initialOrder) {
        this.name = name;
        this.version = version;
        this.initialOrder = initialOrder;
        catalogue = new CatalogueBuilder(Catalogue.handbook());
        standard = Optional.empty();
        extension = Optional.empty();
    }

    ProcessTable(ProcessDefinition<O> process, Extension extension) {
        name = process.name();
        version = process.version();
        initialOrder = process.initialOrder();
        catalogue = new CatalogueBuilder(process.catalogue());
        standard = Optional.of(process);
        this.extension = Optional.of(extension);
        process.positions().forEach((track, its) -> states.put(track, new LinkedHashSet<>(its)));
        process.initial().all().forEach(state -> initial.put(state.track(), state));
        formerStates.addAll(process.formerStates());
        steps.addAll(process.steps());
        steps.stream().findFirst().ifPresent(step -> since = step.since);
        scopes.addAll(process.scopes());
        obligations.addAll(process.obligationSources());
        addressees = process::addressees;
        refusals.addAll(process.refusalCodes());
        wireTypes.addAll(process.wireTypes());
        wireChanges.addAll(process.wireChanges());
        vocabulary.addAll(process.vocabulary());
        fields.addAll(process.fields().all());
        messages.addAll(process.messages());
        corrections.addAll(process.corrections());
        persons.addAll(process.persons());
        wording = process.wording();
    }

    /** Adds a track with all its states; new orders start in the first state. */
    public ProcessTable<O> track(State... itsStates) {
        Set<Track> tracks = Stream.of(itsStates).map(State::track).collect(Collectors.toCollection(LinkedHashSet::new));
        if (tracks.size() != 1) {
            throw new ProcessDefect("process " + name + ": states of " + tracks.size() + " tracks, " + tracks
                    + "; expected those of one");
        }
        State first = itsStates[0];
        initial.put(first.track(), first);
        for (State state : itsStates) {
            states.computeIfAbsent(state.track(), track -> new LinkedHashSet<>())
                    .add(state);
        }
        return this;
    }

    /**
     * Sets the function that returns the day on which an order began. The function applies to all rows added after this
     * call. Events and signatures in the commands of those rows must not be dated before the day on which the order
     * began (X11).
     *
     * @param day a function, defined for every order, that returns the day on which the order began, if known
     */
    public ProcessTable<O> since(BiFunction<O, Moment, Optional<LocalDate>> day) {
        since = day;
        return this;
    }

    /** Declares obsolete states. No step leads to them any more, but stored orders may still be in them. */
    public ProcessTable<O> former(State... itsStates) {
        formerStates.addAll(List.of(itsStates));
        return this;
    }

    /**
     * Adds the rows and obligations of a scope, which apply to each delivery or claim. Gates, checks, decisions,
     * occasions and obligations receive the order with one instance selected, as described in {@link Instances}.
     *
     * @param repeated the scope, whose tracks must be defined in this table
     * @param rows a function that adds the scope's rows to this table
     * @throws ProcessDefect when called while the rows of a different scope are being added
     */
    public ProcessTable<O> each(Scope repeated, Consumer<ProcessTable<O>> rows) {
        scope.ifPresent(outer -> {
            throw new ProcessDefect("process " + name + ": the scope " + repeated + " stands within the scope " + outer
                    + "; write one after the other");
        });
        scope = Optional.of(repeated);
        scopes.add(repeated);
        rows.accept(this);
        scope = Optional.empty();
        return this;
    }

    /** Adds rows and related definitions that several processes share. */
    public ProcessTable<O> with(UnaryOperator<ProcessTable<O>> common) {
        return common.apply(this);
    }

    /** Starts a row. */
    public <C extends Command<O>> StepBuilder<O, C> step(String requirement, Class<C> command) {
        return new StepBuilder<>(this, requirement, command);
    }

    /**
     * Refines an existing step by adding gates, checks, people, questions or events. A refinement does not change the
     * rest of the step's row.
     *
     * @throws ProcessDefect when the process has no such step
     */
    public <C extends Command<O>> ProcessTable<O> refine(Class<C> command, Consumer<Refinement<O, C>> change) {
        StepBuilder<O, C> row = new StepBuilder<>(this, rowOf(command, "refine"));
        change.accept(new Refinement<>(row));
        return replace(new Step<>(row));
    }

    /**
     * Waives a step, so that nobody can take it. As soon as the step could otherwise be taken, SYSTEM records the
     * waiver. SYSTEM also records the replacement event, which supplies the approvals that later steps require.
     * Attempts to take the step are refused, and the refusals state the reason for the waiver.
     *
     * @param reason the code of the reason for the waiver, with the extension's prefix, such as
     *     {@code acme:made-to-stock}. The code is stored in each order; its wording key has the prefix "waiver."
     * @param event a function that creates the replacement event, which must be one of the events of the step's row
     * @throws ProcessDefect when the step is missing, is already waived, or does not always move the order out of the
     *     states in which the step begins
     */
    public <C extends Command<O>> ProcessTable<O> waive(
            Class<C> command, String reason, BiFunction<O, Moment, ? extends OrderEvent<O>> event) {
        Step<O, C> row = rowOf(command, "waive");
        if (!leadsAway(row)) {
            throw new ProcessDefect(
                    "process " + name + ": " + row + " does not lead away from where it begins, so that its waiver"
                            + " would be recorded again and again; pass a fourth argument that selects the orders"
                            + " that still need it");
        }
        waivedForAll.add(command);
        return waive(command, reason, event, order -> true);
    }

    /**
     * Waives a step that does not always move the order out of the states in which the step begins, such as a step that
     * opens a gate. Nobody can take the waived step, even on an order for which no replacement event is recorded.
     * Events added to the step by a refinement are not recorded with the waiver.
     *
     * @param wanted a predicate, defined for every order, that is true while the event is still needed; it must be
     *     false once the event has happened
     */
    public <C extends Command<O>> ProcessTable<O> waive(
            Class<C> command,
            String reason,
            BiFunction<O, Moment, ? extends OrderEvent<O>> event,
            Predicate<O> wanted) {
        Step<O, C> row = rowOf(command, "waive");
        if (row.waived().isPresent()) {
            throw new ProcessDefect("process " + name + " waives " + command.getSimpleName() + " twice");
        }
        if (row.isAutomatic()) {
            throw new ProcessDefect("process " + name + " waives " + row
                    + ", which nobody takes: it is automatic; refine it with a gate");
        }
        if (!REASON.matcher(reason).matches()) {
            throw InvalidValue.of(
                    "reason to waive " + command.getSimpleName(), reason, "a code, such as acme:made-to-stock");
        }
        StepBuilder<O, C> waived = new StepBuilder<>(this, row);
        waived.waived = Optional.of(reason);
        waivers.put(command, step -> new Waiver<>(step, reason, event, wanted));
        return replace(new Step<>(waived));
    }

    /**
     * Returns whether, on at least one track, the step always moves the order out of the states in which the step
     * begins.
     */
    private static boolean leadsAway(Step<?, ?> step) {
        return step.from().entrySet().stream().anyMatch(entry -> {
            List<State> to = step.leadsTo().stream()
                    .filter(state -> state.track().equals(entry.getKey()))
                    .toList();
            return !to.isEmpty() && to.stream().noneMatch(entry.getValue()::contains);
        });
    }

    @SuppressWarnings("unchecked") // the filter selects the row of this command class
    private <C extends Command<O>> Step<O, C> rowOf(Class<C> command, String verb) {
        return (Step<O, C>) steps.stream()
                .filter(step -> step.command().equals(command))
                .findFirst()
                .orElseThrow(() -> new ProcessDefect("process " + name + " has no step for " + command.getSimpleName()
                        + " to " + verb + "; its steps are those of "
                        + steps.stream()
                                .map(step -> step.command().getSimpleName())
                                .collect(Collectors.joining(", "))));
    }

    private ProcessTable<O> replace(Step<O, ?> row) {
        steps.replaceAll(step -> step.command().equals(row.command()) ? row : step);
        return this;
    }

    /** Adds a function that derives an order's obligations and promises. */
    public ProcessTable<O> owes(BiFunction<O, Moment, List<Obligation>> source) {
        obligations.add(scope.map(its -> ofEach(its, source)).orElse(source));
        return this;
    }

    /**
     * Sets the function that returns the customer's signer and contact details; without it, only the customer is known.
     */
    public ProcessTable<O> addresses(Function<O, Addressees> customer) {
        addressees = customer;
        return this;
    }

    private static <O extends Order<O>> BiFunction<O, Moment, List<Obligation>> ofEach(
            Scope scope, BiFunction<O, Moment, List<Obligation>> source) {
        return (order, moment) -> {
            List<Obligation> owed = new ArrayList<>();
            for (OrderTarget<O> target : Instances.targets(order, scope)) {
                source.apply(target.order(), moment).forEach(each -> owed.add(each.in(target, scope)));
            }
            return owed;
        };
    }

    /** Adds the refusals that the steps and gates of the process may return. */
    public ProcessTable<O> refuses(RefusalCode... codes) {
        refusals.addAll(List.of(codes));
        return this;
    }

    /** Adds wording; texts in an extension replace existing texts with the same keys. */
    public ProcessTable<O> words(Wording words) {
        wording = wording.and(words);
        return this;
    }

    /**
     * Adds names to the company's catalogue: tiers, channels, payment methods, units and languages. Each name needs a
     * display label in every language, under a wording key such as {@code channel.edi}.
     */
    public ProcessTable<O> catalogue(Consumer<CatalogueBuilder> names) {
        names.accept(catalogue);
        return this;
    }

    /** Adds wording keys that are not derived from the table, such as those of obligations and items. */
    public ProcessTable<O> vocabulary(String... wordingKeys) {
        vocabulary.addAll(List.of(wordingKeys));
        return this;
    }

    /**
     * Adds the company's own fields to the form of the whole order or of each line. All operations on the form's items
     * also apply to the company's own fields. Each field needs a display label under a wording key such as
     * {@code field.hs-code}.
     */
    public ProcessTable<O> field(OwnField<?>... own) {
        fields.addAll(List.of(own));
        for (OwnField<?> field : own) {
            vocabulary.addAll(field.wordingKeys());
        }
        return this;
    }

    /**
     * Adds a message with its subject, triggering event and recipients. The message needs a display label under a
     * wording key such as {@code message.dates-postponed}.
     *
     * @param to all roles that may receive the message; if empty, the event itself determines the recipients
     */
    public ProcessTable<O> tells(String subject, Class<? extends OrderEvent<O>> after, Role... to) {
        messages.add(new Message(subject, after, Set.of(to)));
        return this;
    }

    /**
     * Declares that one step corrects the external facts that other steps record (X10). The wording must describe the
     * consequences of the correction, under a key such as {@code follows.correct-payment}.
     *
     * @param correction the command that corrects
     * @param recorded the commands that record the fact
     */
    @SafeVarargs
    public final ProcessTable<O> corrects(
            Class<? extends Command<O>> correction, Class<? extends Command<O>>... recorded) {
        corrections.add(new CorrectedFact(correction, Set.of(recorded)));
        return this;
    }

    /**
     * Sets the function that determines which person assigned to an order receives the messages for a role. If nobody
     * is assigned, everybody with the role receives them.
     *
     * @param relation the name of the person's relation to the order, as used in permits; its wording key has the
     *     prefix "relation."
     */
    public ProcessTable<O> reaches(Role role, String relation, Function<O, Optional<ActorId>> who) {
        persons.add(new PersonOfOrder<>(role, relation, who));
        return this;
    }

    /** Adds types that are stored in addition to commands and events, such as fact requests and answers. */
    public ProcessTable<O> writes(Class<?>... types) {
        wireTypes.addAll(List.of(types));
        return this;
    }

    /**
     * Adds upcasters for types that the process stores, including nested types. The process and its extensions apply
     * the upcasters automatically; the host need not register them.
     */
    public ProcessTable<O> changes(WireChange... changes) {
        wireChanges.addAll(List.of(changes));
        return this;
    }

    /**
     * Returns the texts that an adopter need not supply: those of the standard process, or those common to all
     * processes.
     */
    Wording shippedWords() {
        return standard.map(ProcessDefinition::wording).orElse(KERNEL);
    }

    ProcessTable<O> add(Step<O, ?> step) {
        steps.add(step);
        return this;
    }

    /**
     * Builds the process.
     *
     * @throws ProcessDefect when rows contradict each other or texts are missing; the message names each defect
     */
    public ProcessDefinition<O> build() {
        return new ProcessDefinition<>(this);
    }

    /** Returns a defect for each cycle of waivers. SYSTEM would record the waivers in such a cycle endlessly. */
    List<String> circularWaivers() {
        List<Step<O, ?>> waived = steps.stream()
                .filter(step -> waivedForAll.contains(step.command()))
                .toList();
        List<String> defects = new ArrayList<>();
        for (Step<O, ?> step : waived) {
            Set<Step<O, ?>> after = new LinkedHashSet<>();
            addFollowing(step, waived, after);
            if (after.contains(step)) {
                defects.add("the waiver of " + step + " leads back to itself, by " + after
                        + "; pass a fourth argument that selects the orders that need one of them");
            }
        }
        return defects;
    }

    /** Adds to a set all waived steps that can follow a step, either directly or through other waived steps. */
    private static <O extends Order<O>> void addFollowing(
            Step<O, ?> step, List<Step<O, ?>> waived, Set<Step<O, ?>> after) {
        for (Step<O, ?> next : waived) {
            boolean follows = next.from().values().stream()
                    .anyMatch(places -> step.leadsTo().stream().anyMatch(places::contains));
            if (follows && after.add(next)) {
                addFollowing(next, waived, after);
            }
        }
    }

    /** Returns the rows; if there are any waivers, a row that records them comes last. */
    List<Step<O, ?>> rows() {
        List<Step<O, ?>> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(amongScopes(step)));
        List<Waiver<O>> all = new ArrayList<>();
        waivers.forEach((command, waiver) -> rows.stream()
                .filter(step -> step.command().equals(command) && step.waived().isPresent())
                .findFirst()
                .ifPresent(step -> all.add(waiver.apply(step))));
        if (!all.isEmpty()) {
            rows.add(waiverRow(all));
        }
        return rows;
    }

    /** Returns a copy of a row that also lists all scopes to which the row does not belong. */
    private <C extends Command<O>> Step<O, C> amongScopes(Step<O, C> row) {
        StepBuilder<O, C> same = new StepBuilder<>(this, row);
        same.elsewhere = scopes.stream()
                .filter(scope -> !row.scope().equals(Optional.of(scope)))
                .collect(Collectors.toUnmodifiableSet());
        return new Step<>(same);
    }

    private Step<O, RecordWaiver<O>> waiverRow(List<Waiver<O>> all) {
        StepBuilder<O, RecordWaiver<O>> row =
                new StepBuilder<>(this, all.get(0).step().requirement(), recordWaiver());
        row.emits.add(stepWaived());
        row.scopeOf = command ->
                Waiver.of(command, all).flatMap(waiver -> waiver.step().scope());
        all.forEach(waiver -> {
            row.requirements.addAll(waiver.step().requirements());
            row.leadsTo.addAll(waiver.step().leadsTo());
            row.emits.addAll(waiver.step().emits());
        });
        row.byItself((order, moment) -> all.stream()
                .flatMap(waiver -> waiver.due(order, moment).stream())
                .findFirst());
        row.check((order, command, deciding) -> Waiver.of(command, all)
                .map(waiver -> waiver.blocked(order, command, deciding.moment()))
                .orElseGet(() -> Waiver.unknown(command)));
        row.decide((order, command, deciding) ->
                Waiver.of(command, all).orElseThrow().recorded(order, command, deciding));
        return new Step<>(row);
    }

    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    private Class<RecordWaiver<O>> recordWaiver() {
        return (Class<RecordWaiver<O>>) (Class<?>) RecordWaiver.class;
    }

    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    private Class<StepWaived<O>> stepWaived() {
        return (Class<StepWaived<O>>) (Class<?>) StepWaived.class;
    }
}
