package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;

/**
 * A word that must not occur in the texts of one language.
 *
 * @param language the language
 * @param word the word
 * @param instead the preferred word
 */
record UnusedWord(Language language, String word, String instead) {
    boolean isIn(String text) {
        return TermForm.of(word, language).isIn(text);
    }
}
