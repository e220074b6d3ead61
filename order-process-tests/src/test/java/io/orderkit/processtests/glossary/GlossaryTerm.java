package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;
import java.util.List;
import java.util.Map;

/**
 * A row of the glossary: one concept with its term in each language.
 *
 * @param words the term in each language
 * @param keys the message keys whose texts must contain the term
 */
record GlossaryTerm(Map<Language, String> words, List<String> keys) {
    String word(Language language) {
        return words.getOrDefault(language, "");
    }

    boolean isIn(String text, Language language) {
        return TermForm.of(word(language), language).isIn(text);
    }
}
