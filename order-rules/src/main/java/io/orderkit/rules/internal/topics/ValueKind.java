package io.orderkit.rules.internal.topics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The kinds of values that rules support. */
public enum ValueKind {
    TEXT("a text in double quotes"),
    FIGURE("a figure, as 1200 or 12.5"),
    WHOLE("a whole number"),
    TRUTH("true or false"),
    CONSTANT("a constant"),
    DAY("a day in double quotes, such as \"2027-01-15\"");

    private static final Map<Class<?>, ValueKind> BY_TYPE = Map.of(
            String.class, TEXT,
            BigDecimal.class, FIGURE,
            int.class, WHOLE,
            Integer.class, WHOLE,
            long.class, WHOLE,
            Long.class, WHOLE,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            LocalDate.class, DAY);

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    /**
     * Returns the kind to which the values of a Java type belong.
     *
     * @throws IllegalStateException when the vocabulary does not support values of the type
     */
    public static ValueKind of(Class<?> type) {
        ValueKind kind = TypeValues.areConstants(type) ? CONSTANT : BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalStateException(type + " is not a type that rules can use");
        }
        return kind;
    }

    /** Returns whether the values of this kind are ordered, so that one can be larger than another. */
    public boolean ordered() {
        return this == FIGURE || this == WHOLE || this == DAY;
    }

    /** Returns the name of the method with which compiled rules read an open property of this kind. */
    String accessor() {
        return switch (this) {
            case TEXT, CONSTANT -> "text";
            case FIGURE -> "figure";
            case WHOLE -> "whole";
            case TRUTH -> "truth";
            case DAY -> "day";
        };
    }

    /** Returns a description of the values of this kind, for messages. */
    String inWords() {
        return words;
    }
}
