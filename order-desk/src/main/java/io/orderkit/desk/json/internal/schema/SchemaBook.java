package io.orderkit.desk.json.internal.schema;

import io.orderkit.domain.wire.WireNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named schemas of one document, collected while codecs describe their values. Not thread-safe. */
public final class SchemaBook {
    private static final String WRITTEN_SUFFIX = "-written";

    private final Direction direction;
    private final String place;
    private final Set<String> marked;
    private final SortedMap<String, WireNode> definitions = new TreeMap<>();
    private final Map<Object, String> names = new HashMap<>();

    /** The way of a text, which decides what must be in it. */
    public enum Direction {
        /** It comes in, and is read strictly: what has a default may be left out, and no other field may be there. */
        SENT,
        /** It goes out: what is always written is there, and a later release may add fields. */
        WRITTEN
    }

    /**
     * Begins a document.
     *
     * @param place where its definitions stand: {@code #/$defs/}
     */
    public SchemaBook(Direction direction, String place) {
        this(direction, place, Set.of());
    }

    /**
     * Begins a document that shares its definitions with another.
     *
     * @param marked the names that the other one has for something else; they get a suffix here
     */
    public SchemaBook(Direction direction, String place, Set<String> marked) {
        this.direction = direction;
        this.place = place;
        this.marked = Set.copyOf(marked);
    }

    public boolean isSent() {
        return direction == Direction.SENT;
    }

    /**
     * Defines a schema once, and returns a reference to it. Two types of one name are numbered.
     *
     * @param subject the name by which releases are compared
     * @param key the identity of what is described
     */
    public WireNode named(String subject, Object key, Supplier<WireNode> content) {
        String known = names.get(key);
        if (known != null) {
            return reference(known);
        }
        String name = free(plain(subject));
        names.put(key, name);
        definitions.put(name, SchemaNodes.EMPTY); // a type may contain itself
        definitions.put(name, content.get());
        return reference(name);
    }

    private WireNode reference(String name) {
        return SchemaNodes.of("$ref", WireNode.text(place + name));
    }

    private String free(String wanted) {
        String name = marked.contains(wanted) ? wanted + WRITTEN_SUFFIX : wanted;
        int number = 2;
        String free = name;
        while (definitions.containsKey(free)) {
            free = name + "-" + number++;
        }
        return free;
    }

    /** The name in the characters that OpenAPI allows. */
    private static String plain(String subject) {
        return subject.replace(':', '_')
                .replace("(", "-of-")
                .replace(",", "-and-")
                .replace(")", "");
    }

    /** Returns the definitions so far, by name. */
    public SortedMap<String, WireNode> definitions() {
        return new TreeMap<>(definitions);
    }
}
