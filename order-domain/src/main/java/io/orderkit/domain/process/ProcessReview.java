package io.orderkit.domain.process;

import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.field.FieldKind;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A review that finds contradictory rows and missing wording in a new process before its first use. */
final class ProcessReview<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final List<Step<O, ?>> written;
    private final List<String> defects = new ArrayList<>();

    ProcessReview(ProcessDefinition<O> process, List<Step<O, ?>> written) {
        this.process = process;
        this.written = written;
    }

    List<String> defects() {
        namesAreUnique();
        scopesStandApart();
        written.forEach(this::rowIsWhole);
        everyStepIsReached();
        messagesFollowEvents();
        correctionsAreSteps();
        process.initial().all().stream()
                .filter(State::isEnd)
                .forEach(state -> defects.add("orders would begin at " + state + " on the track " + state.track()
                        + ", which is an end; expected a state that is not an end"));
        return defects;
    }

    /**
     * Returns a defect for each missing text. The library's texts must exist in all of the library's languages. If the
     * company adds a language, the adopter may translate these texts or leave them in English.
     */
    List<String> wordless(Wording shipped) {
        List<String> theirs = new ArrayList<>();
        List<String> own = new ArrayList<>();
        words().forEach(key -> (shipped.find(Language.EN, key).isPresent() ? theirs : own).add(key));
        List<String> findings = process.wording().findings(theirs, Language.handbook());
        findings.addAll(process.wording().findings(own, process.catalogue().languages()));
        return findings;
    }

    /**
     * Returns a defect for each text that an adopter supplies for a step without a row. Either the row is missing, or
     * the text is obsolete.
     */
    List<String> idleWords(Wording shipped) {
        Set<String> steps = process.steps().stream().map(Step::wordingKey).collect(Collectors.toSet());
        return process.wording().keys(Language.EN).stream()
                .filter(key -> key.startsWith("step.") && !steps.contains(key))
                .filter(key -> shipped.find(Language.EN, key).isEmpty())
                .map(key -> "there is a text for " + key
                        + ", which is not a step of the process; add its row, or remove the text")
                .toList();
    }

    private void namesAreUnique() {
        Set<String> names = new HashSet<>();
        for (Step<O, ?> step : written) {
            if (!names.add(step.name())) {
                defects.add("two steps are named " + step.name()
                        + "; an extension changes a step of the standard process with refine");
            }
        }
        Set<String> states = new HashSet<>();
        process.positions().values().stream()
                .flatMap(Set::stream)
                .map(State::wireName)
                .forEach(state -> {
                    if (!states.add(state)) {
                        defects.add("two states are named " + state);
                    }
                });
    }

    /** Checks that each track belongs to at most one scope, and that the tracks in a row belong to the row's scope. */
    private void scopesStandApart() {
        Map<Track, Scope> owners = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Scope scope : process.scopes()) {
            if (!names.add(scope.name())) {
                defects.add("two scopes are named " + scope + "; write the rows of both under one constant");
            }
            for (State state : scope.initial()) {
                Scope owner = owners.putIfAbsent(state.track(), scope);
                if (owner != null) {
                    defects.add("the track " + state.track() + " belongs to the scopes " + owner + " and " + scope
                            + "; expected it in one");
                }
                if (!process.initial().all().contains(state)) {
                    defects.add("the scope " + scope + " begins at " + state
                            + ", where no track begins; name its track in the table, with this state first");
                }
            }
        }
        written.forEach(step -> step.scope().ifPresent(scope -> staysInScope(step, scope, owners)));
    }

    private void staysInScope(Step<O, ?> step, Scope scope, Map<Track, Scope> owners) {
        Set<Track> named = new LinkedHashSet<>(step.from().keySet());
        step.leadsTo().forEach(state -> named.add(state.track()));
        for (Track track : named) {
            Scope owner = owners.getOrDefault(track, scope);
            if (!owner.equals(scope)) {
                defects.add(step + " of the scope " + scope + " names the track " + track + " of the scope " + owner
                        + "; ask about the other scope in a gate");
            }
        }
    }

    private void rowIsWhole(Step<O, ?> step) {
        if (step.permits().isEmpty()) {
            defects.add(step + " names nobody who may take it");
        }
        if (step.emits().isEmpty()) {
            defects.add(step + " names no event");
        }
        Set<State> named = new LinkedHashSet<>(step.leadsTo());
        step.from().values().forEach(named::addAll);
        for (State state : named) {
            if (!process.positions().getOrDefault(state.track(), Set.of()).contains(state)) {
                defects.add(step + " names " + state + ", which no track has");
            }
        }
        step.gates().stream()
                .flatMap(gate -> gate.clearedBy().stream())
                .filter(command -> !process.knows(command))
                .forEach(command -> defects.add(step + " has a gate cleared by " + command.getSimpleName()
                        + ", which is not a step of the process"));
    }

    /** Checks that each step is reachable from an initial or obsolete state, directly or through other steps. */
    private void everyStepIsReached() {
        Set<State> reached = new LinkedHashSet<>(process.initial().all());
        reached.addAll(process.formerStates());
        Set<Step<O, ?>> reachable = new LinkedHashSet<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (Step<O, ?> step : written) {
                if (!reachable.contains(step) && isReached(step, reached)) {
                    reachable.add(step);
                    reached.addAll(step.leadsTo());
                    goesOn = true;
                }
            }
        }
        written.stream()
                .filter(step -> !reachable.contains(step))
                .forEach(step -> defects.add("no step leads to the state in which " + step
                        + " begins; name the state in leadsTo of a row, or in former of the table"));
    }

    private void correctionsAreSteps() {
        Set<Class<?>> commands = new HashSet<>();
        written.forEach(step -> commands.add(step.command()));
        process.corrections().forEach(fact -> {
            Set<Class<?>> named = new LinkedHashSet<>(fact.recorded());
            named.add(fact.correction());
            named.stream()
                    .filter(command -> !commands.contains(command))
                    .forEach(command ->
                            defects.add("corrects(" + fact.correction().getSimpleName() + ".class, …) names "
                                    + command.getSimpleName() + ", which is not a step of the process"));
        });
    }

    private void messagesFollowEvents() {
        Set<Class<?>> emitted = new HashSet<>();
        written.forEach(step -> emitted.addAll(step.emits()));
        process.messages().stream()
                .filter(message -> !emitted.contains(message.after()))
                .forEach(message -> defects.add("the message " + message.subject() + " follows "
                        + message.after().getSimpleName() + ", which no step emits"));
    }

    private boolean isReached(Step<O, ?> step, Set<State> reached) {
        return !step.relocatesFrom.isEmpty()
                || step.from().values().stream()
                        .allMatch(places -> places.stream().anyMatch(reached::contains));
    }

    private Set<String> words() {
        Set<String> keys = new LinkedHashSet<>(process.vocabulary());
        process.positions().forEach((track, states) -> {
            keys.add(track.wordingKey());
            states.forEach(state -> keys.add(state.wordingKey()));
        });
        process.scopes().forEach(scope -> keys.add(scope.wordingKey()));
        process.catalogue().wordingKeys().forEach(keys::add);
        for (NameKind kind : NameKind.values()) {
            keys.add("name-kind." + kind.value());
        }
        for (FieldKind kind : FieldKind.values()) {
            keys.add(kind.wordingKey());
        }
        process.messages().forEach(message -> keys.add(message.wordingKey()));
        process.corrections().forEach(fact -> keys.add(fact.wordingKey()));
        process.persons().forEach(person -> keys.add(person.wordingKey()));
        process.refusalCodes().forEach(code -> keys.add("refusal." + code.code()));
        for (Step<O, ?> step : written) {
            keys.add(step.wordingKey());
            step.waived().ifPresent(reason -> keys.add(Step.waiverKey(reason)));
            InputParts.marks(step.command()).forEach(mark -> keys.add("identity." + mark));
            step.permits().forEach(permit -> keys.add(permit.wordingKey()));
            step.emits().forEach(event -> keys.add("event." + Wire.Names.of(event)));
        }
        return keys;
    }
}
