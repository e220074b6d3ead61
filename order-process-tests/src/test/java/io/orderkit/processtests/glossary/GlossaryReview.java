package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A check that message texts agree with the glossary. Each finding names the key of a message.
 *
 * @param glossary the glossary
 * @param texts the texts
 */
record GlossaryReview(Glossary glossary, List<WordedText> texts) {
    private static final List<Language> TRANSLATIONS = List.of(Language.ES, Language.ZH);

    /**
     * Returns a finding for each text that lacks the glossary term required for its message key. The method also
     * returns a finding for each message key that no catalogue contains.
     */
    List<String> lackingAtTheirKeys() {
        List<String> findings = new ArrayList<>();
        for (GlossaryTerm term : glossary.terms()) {
            for (String key : term.keys()) {
                List<WordedText> worded =
                        texts.stream().filter(text -> text.key().equals(key)).toList();
                if (worded.isEmpty()) {
                    findings.add(term.word(Language.EN) + ": no catalogue has the key " + key);
                }
                worded.forEach(text -> Language.handbook().stream()
                        .filter(language -> !term.isIn(text.in(language), language))
                        .forEach(language -> findings.add(finding(text, language, term.word(language)))));
            }
        }
        return findings;
    }

    /**
     * Returns a finding for each case in which an English text contains a glossary term, but a translation of the text
     * does not contain the corresponding term. If two English terms overlap, only the longer one is checked.
     */
    List<String> translatedOtherwise() {
        List<GlossaryTerm> longestFirst = glossary.terms().stream()
                .sorted(Comparator.comparing(
                                (GlossaryTerm term) -> term.word(Language.EN).length())
                        .reversed())
                .toList();
        List<String> findings = new ArrayList<>();
        for (WordedText text :
                texts.stream().filter(ShippedTexts::isAboutOrders).toList()) {
            String english = text.in(Language.EN);
            for (GlossaryTerm term : longestFirst) {
                if (term.isIn(english, Language.EN)) {
                    english = TermForm.of(term.word(Language.EN), Language.EN).takenFrom(english);
                    TRANSLATIONS.stream()
                            .filter(language -> !term.isIn(text.in(language), language))
                            .forEach(language -> findings.add(finding(text, language, term.word(language))));
                }
            }
        }
        return findings;
    }

    /** Returns a finding for each text that contains a forbidden word, and suggests the word to use instead. */
    List<String> unusedWords() {
        List<String> findings = new ArrayList<>();
        for (WordedText text : texts) {
            glossary.unused().stream()
                    .filter(word -> word.isIn(text.in(word.language())))
                    .forEach(word -> findings.add(place(text, word.language()) + "\"" + word.word() + "\" is not used;"
                            + " expected: " + word.instead()));
        }
        return findings;
    }

    private static String finding(WordedText text, Language language, String expected) {
        return place(text, language) + "expected the term \"" + expected + "\" in: " + text.in(language);
    }

    private static String place(WordedText text, Language language) {
        return text.catalogue() + "_" + language.tag() + " " + text.key() + ": ";
    }
}
