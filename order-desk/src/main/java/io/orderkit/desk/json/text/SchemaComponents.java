package io.orderkit.desk.json.text;

import io.orderkit.domain.wire.WireNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas of commands and views, for inclusion in another document.
 *
 * @param definitions the schemas, by the names that they must have in the document
 * @param references the references to the schemas of commands and views, by class
 */
public record SchemaComponents(SortedMap<String, WireNode> definitions, Map<Class<?>, WireNode> references) {
    public SchemaComponents {
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    }

    /**
     * Returns a reference to the schema of a command or a view, given its class.
     *
     * @throws IllegalArgumentException if no command or view of this class is registered
     */
    public WireNode reference(Class<?> type) {
        return Optional.ofNullable(references.get(type))
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " is neither a command nor a view; expected a registered one"));
    }
}
