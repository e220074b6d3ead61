package io.orderkit.domain.catalogue;

import io.orderkit.domain.refusal.Language;

/**
 * A language in the catalogue.
 *
 * @param name the language
 */
public record LanguageEntry(Language name) implements NameEntry {
    @Override
    public String value() {
        return name.tag();
    }

    @Override
    public NameKind kind() {
        return NameKind.LANGUAGE;
    }
}
