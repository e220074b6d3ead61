package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;
import java.util.List;
import java.util.Map;

/**
 * A row of the glossary: one concept and its word in each language.
 *
 * @param words the word in each language
 * @param keys the message keys whose texts contain it
 */
record GlossaryTerm(Map<Language, String> words, List<String> keys) {
    String word(Language language) {
        return words.getOrDefault(language, "");
    }

    boolean isIn(String text, Language language) {
        return TermForm.of(word(language), language).isIn(text);
    }
}
