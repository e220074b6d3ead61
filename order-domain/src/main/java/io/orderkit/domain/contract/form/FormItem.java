package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of the customer order confirmation: a field of either the order or one of its lines.
 *
 * @param field the field
 * @param line the number of the order line, if the item belongs to one
 */
public record FormItem(FormField field, Optional<Integer> line) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue if an item of an order line has no line number, or an item of the whole order has one
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

    /** Returns an item that concerns the order as a whole. */
    public static FormItem of(FormField field) {
        return new FormItem(field, Optional.empty());
    }

    /** Returns an item that concerns one order line. */
    public static FormItem of(FormField field, int line) {
        return new FormItem(field, Optional.of(line));
    }

    /** Returns the field's key, followed by the line number if there is one, for example {@code unit-price-2}. */
    public String key() {
        return field.key() + line.map(number -> "-" + number).orElse("");
    }

    /**
     * Returns whether a name printed by the ERP matches the key of an item. The comparison ignores case and treats a
     * space like a hyphen.
     */
    public static boolean isKeyOf(String printed, FormItem item) {
        return normalised(printed).equals(item.key());
    }

    static String normalised(String printed) {
        return printed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Returns the item as refusals name it: the field's wording key, followed by the line number if there is one. */
    public String forSentence() {
        return "@" + field.wordingKey() + line.map(number -> " " + number).orElse("");
    }
}
