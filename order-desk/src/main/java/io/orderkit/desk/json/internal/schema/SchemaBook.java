package io.orderkit.desk.json.internal.schema;

import io.orderkit.domain.wire.WireNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named schemas of one document. The codecs add these schemas while describing their values. Not thread-safe. */
public final class SchemaBook {
    private static final String WRITTEN_SUFFIX = "-written";

    private final Direction direction;
    private final String place;
    private final Set<String> marked;
    private final SortedMap<String, WireNode> definitions = new TreeMap<>();
    private final Map<Object, String> names = new HashMap<>();

    /** The direction in which JSON is sent. The required fields depend on the direction. */
    public enum Direction {
        /**
         * A client sends the JSON. A field with a default may be omitted, and an unknown field is an error.
         */
        SENT,
        /**
         * The library writes the JSON. Every field that is always written is required; a later release may add fields.
         */
        WRITTEN
    }

    /**
     * Begins a document.
     *
     * @param place the path of the document's definitions, such as {@code #/$defs/}
     */
    public SchemaBook(Direction direction, String place) {
        this(direction, place, Set.of());
    }

    /**
     * Starts a document whose definitions are later merged into another document.
     *
     * @param marked the names that the other document uses for different definitions; this document adds a suffix to
     *     them
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
     * Adds a schema unless the document already has it, and returns a reference to the schema. If another type already
     * has the same name, a number is appended.
     *
     * @param subject the type's name in comparisons between releases
     * @param key the key that identifies the described type
     */
    public WireNode named(String subject, Object key, Supplier<WireNode> content) {
        String known = names.get(key);
        if (known != null) {
            return reference(known);
        }
        String name = free(plain(subject));
        names.put(key, name);
        definitions.put(name, SchemaNodes.EMPTY); // the type can contain itself
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

    /** Returns a name that contains only the characters that OpenAPI allows. */
    private static String plain(String subject) {
        return subject.replace(':', '_')
                .replace("(", "-of-")
                .replace(",", "-and-")
                .replace(")", "");
    }

    /** Returns the definitions added so far, by name. */
    public SortedMap<String, WireNode> definitions() {
        return new TreeMap<>(definitions);
    }
}
