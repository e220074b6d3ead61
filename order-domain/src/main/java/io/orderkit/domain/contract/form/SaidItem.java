package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.Personal;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * An item of the form and what it says: a row of a document.
 *
 * @param item which item
 * @param value what it says
 */
public record SaidItem(FormItem item, Object value) {
    /** Returns the value as a document shows it, personal data included; what was erased is {@code (erased)}. */
    public String text() {
        return shown(value);
    }

    /** Returns a value as a document shows it. */
    public static String shown(Object value) {
        if (value instanceof Personal<?> personal) {
            return personal.content().map(SaidItem::shown).orElseGet(personal::toString);
        }
        return value instanceof Collection<?> several
                ? several.stream().map(SaidItem::shown).collect(Collectors.joining(", "))
                : value.toString();
    }
}
