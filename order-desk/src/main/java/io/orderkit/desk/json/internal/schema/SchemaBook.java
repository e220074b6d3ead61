package io.orderkit.desk.json.internal.schema;

import io.orderkit.domain.wire.WireNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named schemas of one document, which the codecs add as they describe their values. Not thread-safe. */
public final class SchemaBook {
    private static final String WRITTEN_SUFFIX = "-written";

    private final Direction direction;
    private final String place;
    private final Set<String> marked;
    private final SortedMap<String, WireNode> definitions = new TreeMap<>();
    private final Map<Object, String> names = new HashMap<>();

    /** The direction of a text, which determines its required fields. */
    public enum Direction {
        /**
         * A client sends the text, which is read strictly. A field with a default may be omitted, and an unknown field
         * is an error.
         */
        SENT,
        /**
         * The library writes the text. Every field that is always written is required, and a later release may add
         * fields.
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
     * Begins a document whose definitions are later merged with those of another document.
     *
     * @param marked the names under which the other document defines something else; in this document they get a suffix
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
     * Adds a schema unless the document already has it, and returns a reference to the schema. If two types have the
     * same name, a number is added.
     *
     * @param subject the name of the type in the comparison of releases
     * @param key the identity of the described type
     */
    public WireNode named(String subject, Object key, Supplier<WireNode> content) {
        String known = names.get(key);
        if (known != null) {
            return reference(known);
        }
        String name = free(plain(subject));
        names.put(key, name);
        definitions.put(name, SchemaNodes.EMPTY); // the type may contain itself
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

    /** Returns a name with only those characters that OpenAPI allows. */
    private static String plain(String subject) {
        return subject.replace(':', '_')
                .replace("(", "-of-")
                .replace(",", "-and-")
                .replace(")", "");
    }

    /** Returns the definitions that have been added so far, by name. */
    public SortedMap<String, WireNode> definitions() {
        return new TreeMap<>(definitions);
    }
}
