package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern for all forms of a term, including plurals and the masculine and feminine forms of Spanish words. Case does
 * not matter.
 *
 * @param pattern the pattern that finds the term's forms as whole words
 */
record TermForm(Pattern pattern) {
    /** The Spanish words that are never inflected. */
    private static final Set<String> FIXED = Set.of("de", "del", "la", "el", "al", "a", "en", "por", "con", "que");

    static TermForm of(String term, Language language) {
        String words = language.equals(Language.ZH)
                ? Pattern.quote(term)
                : "(?<!\\w)"
                        + List.of(term.split(" ")).stream()
                                .map(word -> language.equals(Language.ES) ? spanish(word) : english(word))
                                .collect(Collectors.joining("\\s+"))
                        + "(?!\\w)";
        return new TermForm(Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    private static String english(String word) {
        if (word.matches(".*[^aeiou]y")) {
            return Pattern.quote(cut(word, 1)) + "(?:y|ies)";
        }
        return Pattern.quote(word.endsWith("s") ? cut(word, 1) : word) + "s?";
    }

    private static String spanish(String word) {
        if (FIXED.contains(word)) {
            return word;
        } else if (word.endsWith("ón")) {
            return Pattern.quote(cut(word, 2)) + "(?:ón|ones)";
        } else if (word.endsWith("o") || word.endsWith("a")) {
            return Pattern.quote(cut(word, 1)) + "[oa]s?";
        }
        return Pattern.quote(word.endsWith("s") ? cut(word, 1) : word) + "(?:e?s)?";
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Replaces all occurrences of the term in a text with a placeholder. */
    String takenFrom(String text) {
        return pattern.matcher(text).replaceAll(" # ");
    }
}
