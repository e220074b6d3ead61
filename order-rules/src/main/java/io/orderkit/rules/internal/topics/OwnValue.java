package io.orderkit.rules.internal.topics;

import io.orderkit.domain.model.Plain;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversion between the values of a host's properties and the strings that represent them in recorded facts. */
public final class OwnValue {
    private OwnValue() {}

    /** Returns the string that represents a value in recorded facts. */
    public static String text(Object value) {
        return value instanceof BigDecimal figure ? figure.toPlainString() : value.toString();
    }

    /**
     * Returns the value that a recorded string represents. For an invalid string, the result is null and the property counts as unknown.
     */
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
            // Invalid data from a host must not prevent a decision on an order.
            return null;
        }
    }

    /** Returns the day that a text in a rule file represents; empty if the text is not a valid day. */
    public static Optional<LocalDate> day(String text) {
        return Optional.ofNullable((LocalDate) value(ValueKind.DAY, text));
    }
}
