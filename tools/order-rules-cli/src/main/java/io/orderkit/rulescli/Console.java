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
 * @param out its answer
 * @param err what is wrong with the call, and how far it is
 * @param watched whether somebody looks at {@code err}
 * @param language in which language it speaks
 * @param json whether the answer is for machines
 */
record Console(PrintStream out, PrintStream err, boolean watched, Language language, boolean json) {
    private static final Wording WORDS = Wording.from(Console.class, "order-rules");

    /**
     * Refuses a language that nobody speaks here. The words of the program are English where it is no language of the library; the reasons of rules
     * may be in it.
     *
     * @throws UsageMistake when it is not among the languages of these names
     */
    void requireLanguage(Catalogue names) {
        try {
            names.language(language.tag());
        } catch (InvalidValue e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    /** A sentence with its placeholders filled, as {@code "file", name}. */
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

    /** One line, and no more: what facts, cells and names hold cannot end it or command the terminal. */
    void line(String text) {
        out.print(Invisible.escaped(text) + "\n");
    }

    /** Tells that a line of facts cannot be read, among the answers where machines read them. */
    void tellUnreadable(FactsUnreadable unreadable) {
        String why = String.valueOf(unreadable.getMessage());
        if (json) {
            line(JsonLine.text(JsonLine.object("line", unreadable.line(), "error", why)));
        }
        out.flush();
        err.print(Invisible.escaped(why) + "\n");
    }

    /**
     * Sends what was said.
     *
     * @throws OutputClosed when it cannot be sent
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
