package io.orderkit.domain.process.document;

import io.orderkit.domain.order.State;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The display labels used in a document.
 *
 * @param words the wording of the process
 * @param language the language of the reader
 */
record Titles(Wording words, Language language) {
    String of(String wordingKey) {
        return words.say(language, wordingKey);
    }

    /**
     * Returns a short description of a set of states on a track. The description lists either these states or all
     * others, whichever list is shorter.
     *
     * @param all every state of the track
     * @param some the states to describe, at least one
     */
    String of(Collection<State> all, Set<State> some) {
        Set<State> others = new LinkedHashSet<>(all);
        others.removeAll(some);
        if (others.isEmpty()) {
            return "any state";
        }
        if (others.size() >= some.size()) {
            return names(some);
        }
        List<State> ends = others.stream().filter(State::isEnd).toList();
        boolean everyEnd = ends.size() > 1 && some.stream().noneMatch(State::isEnd);
        List<String> left = new ArrayList<>();
        others.stream().filter(state -> !everyEnd || !state.isEnd()).forEach(state -> left.add(of(state.wordingKey())));
        if (everyEnd) {
            left.add("ended");
        }
        return "any state but " + String.join(", ", left);
    }

    private String names(Collection<State> states) {
        return states.stream().map(state -> of(state.wordingKey())).collect(Collectors.joining(", "));
    }
}
