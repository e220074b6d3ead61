package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;
import java.util.HashMap;
import java.util.Map;

/**
 * The wording of one message in all languages.
 *
 * @param catalogue the name of the message catalogue, for example {@code contract}
 * @param key the message key
 * @param texts the text in each language
 */
record WordedText(String catalogue, String key, Map<Language, String> texts) {
    /** The pattern of placeholders in braces. The names of placeholders are not part of the text to check. */
    private static final String FIGURE = "\\{[a-zA-Z-]+}";

    WordedText {
        Map<Language, String> words = new HashMap<>();
        texts.forEach(
                (language, text) -> words.put(language, text.replace("(s)", "").replaceAll(FIGURE, "#")));
        texts = Map.copyOf(words);
    }

    String in(Language language) {
        return texts.getOrDefault(language, "");
    }
}
