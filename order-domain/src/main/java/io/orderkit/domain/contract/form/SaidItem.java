package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.Personal;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A form item with its value, shown as one row of a document.
 *
 * @param item the item
 * @param value the value
 */
public record SaidItem(FormItem item, Object value) {
    /**
     * Returns the value as it appears in a document, including personal data. Erased data appear as {@code (erased)}.
     */
    public String text() {
        return shown(value);
    }

    /** Returns a value as it appears in a document. */
    public static String shown(Object value) {
        if (value instanceof Personal<?> personal) {
            return personal.content().map(SaidItem::shown).orElseGet(personal::toString);
        }
        return value instanceof Collection<?> several
                ? several.stream().map(SaidItem::shown).collect(Collectors.joining(", "))
                : value.toString();
    }
}
