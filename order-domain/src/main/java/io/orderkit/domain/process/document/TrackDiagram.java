package io.orderkit.domain.process.document;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A Mermaid diagram of one track. The arrows are derived only from the states in which steps begin and the states to
 * which they lead.
 */
final class TrackDiagram<O extends Order<O>> {
    /**
     * The maximum number of starting states for which a step gets separate arrows. If a step has more, the diagram
     * lists them in a box with a single arrow.
     */
    private static final int MOST_ARROWS_IN = 6;

    private final ProcessDefinition<O> process;
    private final Titles titles;
    private final Track track;
    private final List<State> states;

    TrackDiagram(ProcessDefinition<O> process, Titles titles, Track track) {
        this.process = process;
        this.titles = titles;
        this.track = track;
        if (!process.positions().containsKey(track)) {
            throw new IllegalArgumentException("no track \"" + track + "\"; the process has "
                    + process.positions().keySet());
        }
        this.states = List.copyOf(process.positions().get(track));
    }

    /** Returns the diagram, labelled with all steps that may change the track's state. */
    String whole() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        states.forEach(state -> text.append(named(state)));
        text.append("    [*] --> " + id(process.initial().on(track)) + "\n");
        movers(step -> true).forEach(step -> text.append(arrows(step)));
        states.stream().filter(State::isEnd).forEach(state -> text.append("    " + id(state) + " --> [*]\n"));
        return text.toString();
    }

    /**
     * Returns the track as a box for a larger diagram. The box contains only the forward arrows of the given steps,
     * labelled with requirement ids.
     */
    String within(Predicate<? super Step<O, ?>> shown) {
        Map<String, Set<String>> requirements = new LinkedHashMap<>();
        Set<State> touched = new LinkedHashSet<>();
        for (Step<O, ?> step : movers(shown)) {
            for (State from : from(step)) {
                for (State to : to(step)) {
                    if (states.indexOf(to) > states.indexOf(from) && !from.isEnd()) {
                        requirements
                                .computeIfAbsent(id(from) + " --> " + id(to), arrow -> new LinkedHashSet<>())
                                .addAll(step.requirements());
                        touched.add(from);
                        touched.add(to);
                    }
                }
            }
        }
        StringBuilder text = new StringBuilder();
        text.append("    state " + quoted(titles.of(track.wordingKey())) + " as " + id(track.name()) + " {\n");
        states.stream().filter(touched::contains).forEach(state -> text.append("    " + named(state)));
        requirements.forEach((arrow, ids) -> text.append("        " + arrow + " : " + String.join(", ", ids) + "\n"));
        return text.append("    }\n").toString();
    }

    private List<Step<O, ?>> movers(Predicate<? super Step<O, ?>> shown) {
        List<Step<O, ?>> movers = new ArrayList<>(process.steps());
        movers.removeIf(step -> to(step).isEmpty() || !shown.test(step));
        return movers;
    }

    private String arrows(Step<O, ?> step) {
        String label =
                " : " + plain(String.join(", ", step.requirements()) + " " + titles.of(step.wordingKey())) + "\n";
        Set<State> from = from(step);
        if (from.size() <= MOST_ARROWS_IN && step.from().containsKey(track)) {
            return from.stream()
                    .flatMap(source -> to(step).stream().map(target -> "    " + id(source) + " --> " + id(target)))
                    .collect(Collectors.joining(label, "", label));
        }
        String box = id("from-" + step.name());
        return "    state " + quoted(titles.of(states, from)) + " as " + box + "\n"
                + to(step).stream()
                        .map(target -> "    " + box + " --> " + id(target))
                        .collect(Collectors.joining(label, "", label));
    }

    /**
     * Returns the track's states in which a step can begin. A step that does not name the track can begin in any of the
     * track's states except end states.
     */
    private Set<State> from(Step<O, ?> step) {
        return step.from()
                .getOrDefault(
                        track,
                        states.stream()
                                .filter(state -> !state.isEnd())
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<State> to(Step<O, ?> step) {
        return step.leadsTo().stream()
                .filter(state -> state.track().equals(track))
                .toList();
    }

    private String named(State state) {
        return "    state " + quoted(titles.of(state.wordingKey())) + " as " + id(state) + "\n";
    }

    /** Returns the id of a state in upper case, to avoid Mermaid keywords such as note or end. */
    private static String id(State state) {
        return id(state.name());
    }

    private static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9_]", "_");
    }

    private static String quoted(String title) {
        return "\"" + plain(title) + "\"";
    }

    /** Returns a string with Mermaid's special characters replaced by character codes. */
    private static String plain(String text) {
        return text.codePoints()
                .mapToObj(c -> "#;:\"".indexOf(c) < 0 ? Character.toString(c) : "#" + c + ";")
                .collect(Collectors.joining());
    }
}
