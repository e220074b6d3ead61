package io.orderkit.rulescli;

import io.orderkit.desk.facts.FactsUnreadable;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.domain.text.Invisible;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The output of a command, in one language.
 *
 * @param out the stream for the result of the command
 * @param err the stream for error messages and progress
 * @param watched whether the error stream is a terminal
 * @param language the language of the output
 * @param json whether the output is machine-readable
 */
record Console(PrintStream out, PrintStream err, boolean watched, Language language, boolean json) {
    private static final Wording WORDS = Wording.from(Console.class, "order-rules");

    /**
     * Rejects a language that is not in the company's catalogue. A language in the catalogue is accepted even if the
     * program has no messages in it. The program then uses its English messages, but still shows the reasons for a
     * verdict in the chosen language.
     *
     * @throws UsageMistake when the company's catalogue does not include the language
     */
    void requireLanguage(Catalogue names) {
        try {
            names.language(language.tag());
        } catch (InvalidValue e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Returns a message with its placeholders filled in. The attributes are pairs: the name of a placeholder, then its
     * value.
     */
    String words(String key, Object... attributes) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            values.put(attributes[i].toString(), plain(attributes[i + 1]));
        }
        return WORDS.say(language, key, values);
    }

    private String plain(Object value) {
        return value instanceof Number number
                ? NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag()))
                        .format(number)
                : value.toString();
    }

    void say(String key, Object... attributes) {
        line(words(key, attributes));
    }

    /**
     * Prints exactly one line. Text from facts, cells and names cannot insert line breaks or terminal control
     * sequences.
     */
    void line(String text) {
        out.print(Invisible.escaped(text) + "\n");
    }

    /**
     * Reports an unreadable line of a fact file on the error stream. Machine-readable output also contains the
     * line number and the reason.
     */
    void tellUnreadable(FactsUnreadable unreadable) {
        String why = String.valueOf(unreadable.getMessage());
        if (json) {
            line(JsonLine.text(JsonLine.object("line", unreadable.line(), "error", why)));
        }
        out.flush();
        err.print(Invisible.escaped(why) + "\n");
    }

    /**
     * Flushes the output.
     *
     * @throws OutputClosed if the output stream can no longer be written to
     */
    void send() {
        if (out.checkError()) {
            throw new OutputClosed();
        }
    }

    static Wording wording() {
        return WORDS;
    }
}
