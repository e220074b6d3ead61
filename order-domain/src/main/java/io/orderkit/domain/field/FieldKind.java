package io.orderkit.domain.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** The possible types of a company's own field. */
public enum FieldKind {
    TEXT(String.class, "a text"),
    NUMBER(BigDecimal.class, "a number"),
    DAY(LocalDate.class, "a day"),
    /** Yes or no. */
    TRUTH(Boolean.class, "yes or no"),
    /** One of several names. */
    NAME(String.class, "one of several names");

    private final Class<?> type;
    private final String words;

    FieldKind(Class<?> type, String words) {
        this.type = type;
        this.words = words;
    }

    /** Returns the Java class of the values of this kind. */
    public Class<?> type() {
        return type;
    }

    /** Returns the key of this kind's display label in {@link io.orderkit.domain.refusal.Wording}. */
    public String wordingKey() {
        return "field-kind." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return words;
    }
}
