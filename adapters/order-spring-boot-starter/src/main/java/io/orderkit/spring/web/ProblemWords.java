package io.orderkit.spring.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The English, Spanish and Chinese texts of the problems for which the processes define no text. Readers of all other
 * languages see the English text.
 */
final class ProblemWords {
    private static final String BUNDLE = "io.orderkit.spring.web.problems";

    private ProblemWords() {}

    /** Returns the sentence for the current reader. */
    static String say(String key, Object... values) {
        return say(LocaleContextHolder.getLocale(), key, values);
    }

    static String say(Locale reader, String key, Object... values) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                reader,
                ProblemWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), reader).format(values);
    }
}
