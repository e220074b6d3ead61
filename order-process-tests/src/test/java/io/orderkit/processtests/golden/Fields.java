package io.orderkit.processtests.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * One line of the corpus: a flat JSON object of texts, which any later release can read without our types.
 *
 * @param values the texts by name, in the order in which they were given
 */
record Fields(Map<String, String> values) {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    static Fields of(String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", kind);
        return new Fields(values);
    }

    static Fields read(String line) {
        return new Fields(JACKSON.readValue(line, new TypeReference<LinkedHashMap<String, String>>() {}));
    }

    /** Adds a value. */
    Fields with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    /** Adds a value where there is one. */
    Fields withAny(String name, Optional<?> value) {
        value.ifPresent(present -> values.put(name, present.toString()));
        return this;
    }

    String text() {
        return JACKSON.writeValueAsString(values);
    }

    boolean is(String kind) {
        return get("kind").equals(kind);
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("a line of the corpus has no " + name));
    }

    long number(String name) {
        return Long.parseLong(get(name));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
