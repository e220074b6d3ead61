package io.orderkit.domain.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tree form of a stored value, before its conversion to Java objects. Numbers are kept as they were written.
 * Methods that set, remove, rename or move fields return a copy. The order of fields is preserved, because it affects
 * fingerprints.
 *
 * <p>Immutable and thread-safe.
 */
public final class WireNode {
    /** The kinds of JSON values. */
    public enum Kind {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private static final WireNode NOTHING = new WireNode(Kind.NULL, "null", List.of(), Map.of());

    private final Kind kind;
    private final String text;
    private final List<WireNode> items;
    private final Map<String, WireNode> fields;

    private WireNode(Kind kind, String text, List<WireNode> items, Map<String, WireNode> fields) {
        this.kind = kind;
        this.text = text;
        this.items = items;
        this.fields = fields;
    }

    /** Returns a text. */
    public static WireNode text(String value) {
        return new WireNode(Kind.TEXT, value, List.of(), Map.of());
    }

    /** Returns a number with the given digits. */
    public static WireNode number(String digits) {
        return new WireNode(Kind.NUMBER, digits, List.of(), Map.of());
    }

    /** Returns a boolean value. */
    public static WireNode truth(boolean value) {
        return new WireNode(Kind.BOOLEAN, Boolean.toString(value), List.of(), Map.of());
    }

    /** Returns {@code null}. */
    public static WireNode nothing() {
        return NOTHING;
    }

    /** Returns an array. */
    public static WireNode array(List<WireNode> items) {
        return new WireNode(Kind.ARRAY, "", List.copyOf(items), Map.of());
    }

    /** Returns an object with its fields in the order of the map. */
    public static WireNode object(Map<String, WireNode> fields) {
        return owning(new LinkedHashMap<>(fields));
    }

    private static WireNode owning(Map<String, WireNode> fields) {
        return new WireNode(Kind.OBJECT, "", List.of(), Collections.unmodifiableMap(fields));
    }

    /** Returns the kind of the value. */
    public Kind kind() {
        return kind;
    }

    /** Returns whether the value is of the given kind. */
    public boolean is(Kind asked) {
        return kind == asked;
    }

    /**
     * Returns the value as a string: its text, its digits, {@code true}, {@code false} or {@code null}; empty for
     * objects and arrays.
     */
    public String text() {
        return text;
    }

    /** Returns the entries of an array; an empty list if this is not an array. */
    public List<WireNode> items() {
        return items;
    }

    /** Returns the fields of an object in order; an empty map if this is not an object. */
    public Map<String, WireNode> fields() {
        return fields;
    }

    /** Returns the field with the given name; empty if there is none. */
    public Optional<WireNode> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Returns a copy with a field set; a new field is added at the end. */
    public WireNode with(String name, WireNode value) {
        Map<String, WireNode> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return owning(changed);
    }

    /** Returns a copy without the given fields. */
    public WireNode without(String... names) {
        return without(Arrays.asList(names));
    }

    /** Returns a copy without the given fields. */
    public WireNode without(Collection<String> names) {
        Map<String, WireNode> rest = new LinkedHashMap<>(fields);
        names.forEach(rest::remove);
        return owning(rest);
    }

    /** Returns a copy with a field renamed but in the same position; unchanged if the field is missing. */
    public WireNode renamed(String from, String to) {
        Map<String, WireNode> changed = new LinkedHashMap<>();
        fields.forEach((name, value) -> changed.put(name.equals(from) ? to : name, value));
        return owning(changed);
    }

    /** Returns a copy with a different value for a field, in the same position; unchanged if the field is missing. */
    public WireNode mapped(String name, UnaryOperator<WireNode> change) {
        WireNode found = fields.get(name);
        return found == null ? this : with(name, change.apply(found));
    }

    /** Returns a copy of an array with a function applied to each entry. */
    public WireNode eachItem(UnaryOperator<WireNode> change) {
        List<WireNode> changed = new ArrayList<>();
        items.forEach(item -> changed.add(change.apply(item)));
        return array(changed);
    }

    /** Returns a copy in which the named fields come first, in the given order, followed by all other fields. */
    public WireNode ordered(String... names) {
        Map<String, WireNode> changed = new LinkedHashMap<>();
        for (String name : names) {
            field(name).ifPresent(value -> changed.put(name, value));
        }
        fields.forEach(changed::putIfAbsent);
        return owning(changed);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case OBJECT -> fields.toString();
            case ARRAY -> items.toString();
            case TEXT, NUMBER, BOOLEAN, NULL -> text;
        };
    }

    /**
     * A collector for the fields of one object. The finished object takes over the collector's map instead of copying
     * it. Not thread-safe.
     */
    public static final class Fields {
        private Map<String, WireNode> collected = new LinkedHashMap<>();

        /** Adds a field; returns false if it replaces an earlier field with the same name. */
        public boolean add(String name, WireNode value) {
            return collected.put(name, value) == null;
        }

        /** Returns the object and clears the collector. */
        public WireNode object() {
            WireNode object = owning(collected);
            collected = new LinkedHashMap<>();
            return object;
        }
    }
}
