package io.orderkit.processtests.golden.corpus;

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
public record CorpusLine(Map<String, String> values) {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    public static CorpusLine of(String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", kind);
        return new CorpusLine(values);
    }

    public static CorpusLine read(String line) {
        return new CorpusLine(JACKSON.readValue(line, new TypeReference<LinkedHashMap<String, String>>() {}));
    }

    /** Adds a value. */
    public CorpusLine with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    /** Adds a value, if it is present. */
    public CorpusLine withAny(String name, Optional<?> value) {
        value.ifPresent(present -> values.put(name, present.toString()));
        return this;
    }

    public String text() {
        return JACKSON.writeValueAsString(values);
    }

    public boolean is(String kind) {
        return get("kind").equals(kind);
    }

    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("a line of the corpus has no " + name));
    }

    public long number(String name) {
        return Long.parseLong(get(name));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
