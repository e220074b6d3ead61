package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;

/**
 * A word that the texts of a language must not contain.
 *
 * @param language the language
 * @param word the word
 * @param instead the word to use instead
 */
record UnusedWord(Language language, String word, String instead) {
    boolean isIn(String text) {
        return TermForm.of(word, language).isIn(text);
    }
}
