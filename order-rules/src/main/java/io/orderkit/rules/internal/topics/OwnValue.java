package io.orderkit.rules.internal.topics;

import io.orderkit.domain.model.Plain;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts in which the values of a host's properties are recorded. */
public final class OwnValue {
    private OwnValue() {}

    /** Returns the text that is recorded for a value. */
    public static String text(Object value) {
        return value instanceof BigDecimal figure ? figure.toPlainString() : value.toString();
    }

    /** Returns the value of a recorded text; null when it is none of that kind, so that the property is not known. */
    static @Nullable Object value(ValueKind kind, String text) {
        try {
            return switch (kind) {
                case TEXT, CONSTANT -> text;
                case FIGURE -> Plain.of(new BigDecimal(text));
                case WHOLE -> Integer.valueOf(text);
                case TRUTH -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
                case DAY -> LocalDate.parse(text);
            };
        } catch (NumberFormatException | DateTimeException odd) {
            // An order must not stand still for a host's data that are odd.
            return null;
        }
    }

    /** Returns the day that a text of a rule file names; empty when it is none. */
    public static Optional<LocalDate> day(String text) {
        return Optional.ofNullable((LocalDate) value(ValueKind.DAY, text));
    }
}
