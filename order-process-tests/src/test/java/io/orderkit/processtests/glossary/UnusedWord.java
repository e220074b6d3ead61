package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;

/**
 * A word that no text of a language contains.
 *
 * @param language the language
 * @param word the word
 * @param instead what is said instead
 */
record UnusedWord(Language language, String word, String instead) {
    boolean isIn(String text) {
        return TermForm.of(word, language).isIn(text);
    }
}
