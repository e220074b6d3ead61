package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Plain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The value of a company's own field: a string, number, day or boolean, possibly wrapped in a {@link Personal}.
 *
 * @param content the value in Java
 */
public record FieldValue(Object content) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue when the value is of an unsupported type or is a blank string
     */
    public FieldValue {
        Objects.requireNonNull(content, "content is null");
        content = content instanceof Personal<?> personal
                ? new Personal<>(personal.content().map(FieldValue::plain))
                : plain(content);
    }

    private static Object plain(Object content) {
        if (content instanceof BigDecimal number) {
            return Plain.of(number);
        }
        if (content instanceof String text ? text.isBlank() : !isPlain(content)) {
            throw InvalidValue.of("own field", content, "a text, a number, a day, or true or false");
        }
        return content;
    }

    private static boolean isPlain(Object content) {
        return content instanceof LocalDate || content instanceof Boolean;
    }

    /** Returns a copy of a map of field values with one field removed. */
    public static Map<FormField, FieldValue> without(Map<FormField, FieldValue> values, FormField field) {
        Map<FormField, FieldValue> left = new LinkedHashMap<>(values);
        left.remove(field);
        return left;
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
