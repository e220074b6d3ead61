package io.orderkit.domain.process;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.wire.KernelName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A review that finds conflicts between an extension and the standard process, and suggests a solution for each. */
final class ExtensionReview<O extends Order<O>> {
    private final ProcessDefinition<O> standard;
    private final ProcessDefinition<O> extended;
    private final Extension extension;
    private final List<String> defects = new ArrayList<>();

    ExtensionReview(ProcessDefinition<O> standard, ProcessDefinition<O> extended) {
        this.standard = standard;
        this.extended = extended;
        extension = extended.extension().orElseThrow();
    }

    List<String> defects() {
        tracksStay();
        writtenNamesHaveThePrefix();
        extended.steps().forEach(this::stepStays);
        return defects;
    }

    private void tracksStay() {
        standard.positions().forEach((track, states) -> {
            Set<State> added = new LinkedHashSet<>(extended.positions().getOrDefault(track, Set.of()));
            added.removeAll(states);
            if (!added.isEmpty()) {
                defects.add("the track " + track + " of the standard process gets the states " + added
                        + "; put them on a track of your own, and refine the steps that wait for them with a gate");
            }
            if (!extended.initial().on(track).equals(standard.initial().on(track))) {
                defects.add("orders would begin at " + extended.initial().on(track) + " on the track " + track
                        + " of the standard process; expected "
                        + standard.initial().on(track));
            }
        });
    }

    private void writtenNamesHaveThePrefix() {
        Set<Class<?>> types = new LinkedHashSet<>(extended.wireTypes());
        types.removeAll(standard.wireTypes());
        types.removeIf(type -> type.isAnnotationPresent(KernelName.class));
        types.forEach(type -> prefixed(Wire.Names.of(type), "@Wire on " + type.getSimpleName()));
        extended.positions().forEach((track, states) -> {
            if (!standard.positions().containsKey(track)) {
                prefixed(track.name(), "the name of the track");
                states.forEach(state -> prefixed(state.wireName(), "wireName() of the state " + state));
            }
        });
        extended.scopes().stream()
                .filter(scope -> !standard.scopes().contains(scope))
                .forEach(scope -> {
                    prefixed(scope.name(), "the name of the scope");
                    scope.tracks().stream()
                            .filter(standard.positions()::containsKey)
                            .forEach(track -> defects.add("the scope " + scope + " takes the track " + track
                                    + " of the standard process; give it a track of its own"));
                });
        Set<RefusalCode> codes = new LinkedHashSet<>(extended.refusalCodes());
        codes.removeAll(standard.refusalCodes());
        codes.removeIf(code -> code.getClass().isAnnotationPresent(KernelName.class));
        codes.forEach(code -> prefixed(code.code(), "code() of the refusal " + code));
    }

    private void prefixed(String name, String where) {
        if (!extension.owns(name)) {
            defects.add("\"" + name + "\" may become a name of the standard process one day; expected \""
                    + extension.name() + ":" + name + "\", by " + where);
        }
    }

    private void stepStays(Step<O, ?> step) {
        standard.row(step.command())
                .ifPresent(row -> step.leadsTo().stream()
                        .filter(state -> !row.leadsTo().contains(state))
                        .filter(state -> standard.positions().containsKey(state.track()))
                        .forEach(state -> defects.add(step + " is refined to lead to " + state
                                + " of the standard process; it may lead only to states of your own tracks")));
        step.waived().ifPresent(reason -> prefixed(reason, "the reason to waive " + step));
    }
}
