package io.orderkit.processtests.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of a type and of its parts in its Javadoc, as Markdown.
 *
 * @param text the meaning of the type
 * @param parts the meanings of the record's components, the interface's attributes or the enum's constants, by name
 * @param refused the conditions under which its constructor throws
 */
record TypeMeaning(String text, Map<String, String> parts, List<String> refused) {
    static final TypeMeaning NONE = new TypeMeaning("", Map.of(), List.of());

    /** Returns the meaning of a part; empty if it has none. */
    Optional<String> of(String part) {
        return Optional.ofNullable(parts.get(part)).filter(meaning -> !meaning.isBlank());
    }
}
