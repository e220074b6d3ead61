package io.orderkit.processtests.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of a type and its parts, converted from Javadoc to Markdown.
 *
 * @param text the meaning of the type itself
 * @param parts the meanings of record components, interface attributes or enum constants, keyed by name
 * @param refused the conditions under which the constructor throws an exception
 */
record TypeMeaning(String text, Map<String, String> parts, List<String> refused) {
    static final TypeMeaning NONE = new TypeMeaning("", Map.of(), List.of());

    /** Returns the meaning of a part; empty if it is not documented. */
    Optional<String> of(String part) {
        return Optional.ofNullable(parts.get(part)).filter(meaning -> !meaning.isBlank());
    }
}
