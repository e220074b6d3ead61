package io.orderkit.springshop.form;

import io.orderkit.desk.screen.ScreenWords;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * The texts of forms in the reader's language. A text comes from the library or, if the library does not have it, from
 * the shop.
 *
 * @param messages the messages of the shop
 * @param locale the reader's language
 * @param words the texts of the processes
 * @param catalogue the names that the company has defined, for example for units
 */
public record FormWords(MessageSource messages, Locale locale, ScreenWords words, Catalogue catalogue) {
    /**
     * The prefixes of the library's message keys, by type. A type is listed only if its name differs from the prefix.
     */
    private static final Map<String, String> LIBRARY = Map.of(
            "customer-choice", "choice",
            "finding.kind", "finding",
            "anomaly.result", "anomaly-result",
            "anomaly-answer.kind", "anomaly-answer",
            "failure-reason", "failure",
            "reception.answer", "reception",
            "reservation.kind", "reservation",
            "form-field", "field");

    /** Returns the label for a member of a type; the member's name if there is no label. */
    public String label(String type, String member) {
        return found("label." + type + "." + member)
                .or(() -> library("field." + CommandInputs.kebab(member)))
                .or(() -> found("label." + member))
                .map(FormWords::capital)
                .orElse(member);
    }

    /** Returns whether a member has a label that differs from its name. */
    public boolean hasLabel(String type, String member) {
        return !label(type, member).equals(member);
    }

    /** Returns the explanation of a member, if any. */
    public Optional<String> hint(String type, String member) {
        return found("hint." + type + "." + member);
    }

    /** Returns the text for a constant of a type, such as a payment method; the constant's name if there is no text. */
    public String name(String type, String name) {
        return library(LIBRARY.getOrDefault(type, type) + "." + name)
                .or(() -> found("name." + type + "." + name))
                .or(() -> library("value." + type + "-" + name))
                .map(FormWords::capital)
                .orElse(name);
    }

    /** Returns the legend of a list row; rows are numbered from 1. */
    public String row(String type, int number) {
        return found("row." + type, number).orElseGet(() -> say("row", number));
    }

    /** Returns the message with the given key from the shop's own texts. */
    public String say(String key, Object... figures) {
        return messages.getMessage(key, figures, locale);
    }

    /** Returns the text with the given key from the processes' texts. */
    public String process(String key) {
        return capital(words.say(key));
    }

    /** Returns the symbols of the company's units. */
    public List<String> units() {
        return catalogue.values(NameKind.UNIT);
    }

    /** Returns the time zone that is used in forms. */
    public ZoneId zone() {
        return words.zone();
    }

    private Optional<String> found(String key, Object... figures) {
        return Optional.ofNullable(messages.getMessage(key, figures, null, locale));
    }

    private Optional<String> library(String key) {
        return words.wording().find(words.language(), key);
    }

    private static String capital(String word) {
        return Stream.of(word)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
                .findFirst()
                .orElse(word);
    }
}
