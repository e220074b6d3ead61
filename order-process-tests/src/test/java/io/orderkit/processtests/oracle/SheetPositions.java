package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.ProcessDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The permitted positions in a row of the sheet. On each track that the row names, the order must be in one of the
 * row's states.
 *
 * @param states the permitted states, keyed by the name of the track
 */
record SheetPositions(Map<String, Set<State>> states) {
    /** Returns the permitted states on a track; empty if the row does not name the track. */
    Set<State> on(Track track) {
        return states.getOrDefault(track.name(), Set.of());
    }

    /** Parses the positions in a cell of the sheet, for example {@code agreement:sent..returned}. */
    static SheetPositions of(String text, ProcessDefinition<?> process) {
        Map<String, Set<State>> places = new LinkedHashMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw new AssertionError("found the position \"" + part + "\", expected \"track: states\"");
            }
            String track = part.substring(0, colon).strip();
            places.put(track, read(part.substring(colon + 1).strip(), track, process));
        }
        return new SheetPositions(places);
    }

    private static Set<State> read(String text, String track, ProcessDefinition<?> process) {
        List<State> order = process.positions().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(track))
                .findFirst()
                .map(entry -> List.copyOf(entry.getValue()))
                .orElseThrow(() -> new AssertionError("no track \"" + track + "\"; the process has "
                        + process.positions().keySet()));
        Set<State> found = new LinkedHashSet<>();
        for (String word : text.split("\\s+", -1)) {
            int dots = word.indexOf("..");
            int first = indexOf(dots < 0 ? word : word.substring(0, dots), order);
            int last = dots < 0 ? first : indexOf(word.substring(dots + 2), order);
            if (last < first) {
                throw new AssertionError("the range \"" + word + "\" runs backwards on the track " + track);
            }
            found.addAll(order.subList(first, last + 1));
        }
        return found;
    }

    private static int indexOf(String state, List<State> order) {
        List<String> names = order.stream().map(State::wireName).toList();
        if (!names.contains(state)) {
            throw new AssertionError("no state \"" + state + "\""
                    + NearMiss.of(state, names).map(near -> "; maybe " + near).orElse("; expected one of " + names));
        }
        return names.indexOf(state);
    }
}
