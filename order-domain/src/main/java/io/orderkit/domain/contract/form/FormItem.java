package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of the customer order confirmation: a field of the order, or of one of its lines.
 *
 * @param field the field
 * @param line the number of the line, where it is an item of lines
 */
public record FormItem(FormField field, Optional<Integer> line) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue when an item of lines names no line, or an item of the order names one
     */
    public FormItem {
        Objects.requireNonNull(field, "field is null");
        boolean named = line.isPresent();
        ContractForm.STANDARD.place(field).ifPresent(place -> {
            if ((place == ContractForm.Place.LINE) != named) {
                throw InvalidValue.of(
                        "line of " + field,
                        line.map(String::valueOf).orElse("none"),
                        named ? "no line: it is an item of the order" : "a line number");
            }
        });
    }

    /** Returns an item of the order as a whole. */
    public static FormItem of(FormField field) {
        return new FormItem(field, Optional.empty());
    }

    /** Returns an item of a line. */
    public static FormItem of(FormField field, int line) {
        return new FormItem(field, Optional.of(line));
    }

    /** Returns the field's key, and the line where it has one: {@code unit-price-2}. */
    public String key() {
        return field.key() + line.map(number -> "-" + number).orElse("");
    }

    /**
     * Returns whether a name on a print of the ERP matches an item; case does not matter, and a blank equals a hyphen.
     */
    public static boolean isKeyOf(String printed, FormItem item) {
        return normalised(printed).equals(item.key());
    }

    static String normalised(String printed) {
        return printed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Returns the field's wording key, and the line: the form in which a refusal names it. */
    public String forSentence() {
        return "@" + field.wordingKey() + line.map(number -> " " + number).orElse("");
    }
}
