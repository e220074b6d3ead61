package io.orderkit.processtests.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of a type and of its parts, as its Javadoc has it, in Markdown.
 *
 * @param text the meaning of the whole
 * @param parts the meanings of the record's components, the interface's attributes or the enum's constants, by name
 * @param refused the conditions under which its constructor refuses
 */
record TypeMeaning(String text, Map<String, String> parts, List<String> refused) {
    static final TypeMeaning NONE = new TypeMeaning("", Map.of(), List.of());

    /** Returns the meaning of a part; empty where nobody has written one. */
    Optional<String> of(String part) {
        return Optional.ofNullable(parts.get(part)).filter(meaning -> !meaning.isBlank());
    }
}
