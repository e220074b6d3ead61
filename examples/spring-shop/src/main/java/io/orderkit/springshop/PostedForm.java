package io.orderkit.springshop;

import io.orderkit.springshop.form.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A form that the browser has sent.
 *
 * @param attempt the id of the attempt, which stays the same if the form is sent twice
 * @param typed the typed values
 * @param own the other fields of the form, such as the number of a delivery and the button pressed
 */
record PostedForm(String attempt, Typed typed, Map<String, String> own) {
    PostedForm {
        own = Map.copyOf(own);
    }

    static final String ATTEMPT = "~attempt";
    static final String ADD = "~add";
    static final String REMOVE = "~remove";
    static final String INSTANCE = "~instance";
    private static final String TOKEN = "_csrf";
    private static final String LANGUAGE = "lang";
    private static final Set<String> OWN = Set.of(ATTEMPT, ADD, REMOVE, INSTANCE, TOKEN, LANGUAGE);

    /** Returns the form that a request contains. */
    static PostedForm of(MultiValueMap<String, String> sent) {
        SortedMap<String, String> texts = new TreeMap<>();
        Map<String, String> own = new HashMap<>();
        sent.toSingleValueMap().forEach((name, text) -> {
            (OWN.contains(name) ? own : texts).put(name, text);
        });
        return new PostedForm(
                Optional.ofNullable(sent.getFirst(ATTEMPT))
                        .filter(id -> !id.isBlank())
                        .orElseGet(PostedForm::freshId),
                new Typed(texts),
                own);
    }

    /** Returns a form with a new attempt id. */
    static PostedForm of(Typed typed) {
        return new PostedForm(freshId(), typed, Map.of());
    }

    /** Returns the list to which a row should be added, if an "add" button was pressed. */
    Optional<String> add() {
        return Optional.ofNullable(own.get(ADD));
    }

    /** Returns the row to remove, if a "remove" button was pressed. */
    Optional<String> remove() {
        return Optional.ofNullable(own.get(REMOVE));
    }

    /** Returns the number of the delivery or claim that the step concerns. */
    Optional<Integer> instance() {
        return Optional.ofNullable(own.get(INSTANCE))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}
