package io.orderkit.desk.json.text;

import io.orderkit.domain.wire.WireNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Schemas for a document that has other parts too.
 *
 * @param definitions each schema by the name under which it is to stand
 * @param references by its class, the schema that refers to a command or a view
 */
public record SchemaComponents(SortedMap<String, WireNode> definitions, Map<Class<?>, WireNode> references) {
    public SchemaComponents {
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    }

    /**
     * Returns the schema that refers to a command or a view.
     *
     * @throws IllegalArgumentException when no such type is registered
     */
    public WireNode reference(Class<?> type) {
        return Optional.ofNullable(references.get(type))
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " is neither a command nor a view; expected a registered one"));
    }
}
