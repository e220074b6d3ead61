package io.orderkit.domain.process;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.domain.wire.WireChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Writes a process down, row by row. Not thread-safe; what it builds is.
 *
 * @param <O> the order
 */
public final class ProcessTable<O extends Order<O>> {
    final String name;
    final int version;
    final BiFunction<OrderId, Positions, O> unborn;
    final Map<Track, State> initial = new LinkedHashMap<>();
    final Map<Track, Set<State>> states = new LinkedHashMap<>();
    final List<Step<O, ?>> steps = new ArrayList<>();
    final List<BiFunction<O, Moment, Stream<Obligation>>> obligations = new ArrayList<>();
    final Set<RefusalCode> refusals = new LinkedHashSet<>(Arrays.asList(KernelRefusal.values()));
    final Set<Class<?>> wireTypes = new LinkedHashSet<>();
    final Set<WireChange> wireChanges = new LinkedHashSet<>();
    final Set<String> vocabulary = new LinkedHashSet<>();
    Wording wording = Wording.from(ProcessDefinition.class, "kernel");

    ProcessTable(String name, int version, BiFunction<OrderId, Positions, O> unborn) {
        this.name = name;
        this.version = version;
        this.unborn = unborn;
    }

    ProcessTable(ProcessDefinition<O> process) {
        this(process.name(), process.version(), process.unborn());
        process.positions().forEach((track, its) -> states.put(track, new LinkedHashSet<>(its)));
        process.initial().all().forEach(state -> initial.put(state.track(), state));
        steps.addAll(process.steps());
        obligations.addAll(process.obligationSources());
        refusals.addAll(process.refusalCodes());
        wireTypes.addAll(process.wireTypes());
        wireChanges.addAll(process.wireChanges());
        vocabulary.addAll(process.vocabulary());
        wording = process.wording();
    }

    /** A track with all its states; the first is where an order begins. */
    public ProcessTable<O> track(State... itsStates) {
        State first = itsStates[0];
        initial.put(first.track(), first);
        return states(itsStates);
    }

    /** More states on tracks that are there. */
    public ProcessTable<O> states(State... more) {
        for (State state : more) {
            states.computeIfAbsent(state.track(), track -> new LinkedHashSet<>())
                    .add(state);
        }
        return this;
    }

    /** Begins a row. */
    public <C extends Command<O>> StepBuilder<O, C> step(String requirement, Class<C> command) {
        return new StepBuilder<>(this, requirement, command);
    }

    /** What is owed or promised, derived from the order. */
    public ProcessTable<O> owes(BiFunction<O, Moment, Stream<Obligation>> source) {
        obligations.add(source);
        return this;
    }

    /** The refusals that its steps and gates may give. */
    public ProcessTable<O> refuses(RefusalCode... codes) {
        refusals.addAll(List.of(codes));
        return this;
    }

    /** Its words; an extension's are put over those that are there. */
    public ProcessTable<O> words(Wording words) {
        wording = wording.and(words);
        return this;
    }

    /** Wording keys that are used beside those of the table: relations, obligations, items. */
    public ProcessTable<O> vocabulary(String... wordingKeys) {
        vocabulary.addAll(List.of(wordingKeys));
        return this;
    }

    /** Types that are written beside commands and events: fact requests, answers. */
    public ProcessTable<O> writes(Class<?>... types) {
        wireTypes.addAll(List.of(types));
        return this;
    }

    /**
     * Adds upcasters for types that the process writes, at any depth. The host has nothing to register: they come with the process, and with
     * each extension of it.
     */
    public ProcessTable<O> changes(WireChange... changes) {
        wireChanges.addAll(List.of(changes));
        return this;
    }

    ProcessTable<O> add(Step<O, ?> step) {
        steps.add(step);
        return this;
    }

    /**
     * The process.
     *
     * @throws ProcessDefect when a row contradicts another, or a word is missing, naming each
     */
    public ProcessDefinition<O> build() {
        return new ProcessDefinition<>(this);
    }
}
