package io.orderkit.rules.internal.topics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A ruling on a host's question, and the way in which the values from several rules are combined.
 *
 * @param ruling the name of the ruling in rule files
 * @param kind the kind of the ruling's value; empty for a ruling without a value
 * @param part the name of the part of the answer that the ruling supplies
 * @param keeps the way in which the values from several rules are combined
 * @param needed whether every answer must contain the part
 * @param least the smallest allowed number
 * @param most the largest allowed number
 */
public record OwnWord(
        String ruling,
        Optional<OwnProperty.Kind> kind,
        String part,
        Keeps keeps,
        boolean needed,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most) {
    /** The ways of combining the values that several rules give. */
    public enum Keeps {
        /** Keeps the largest number or the latest day, or true if any value is true. */
        HIGHEST,
        /** Keeps the smallest number or the earliest day, or false if any value is false. */
        LOWEST,
        /** Keeps all distinct values, in the order in which the rules give them. */
        EVERY,
        /** Keeps the value on which all rules agree. If the values differ, there is no verdict. */
        AGREED
    }

    /** Returns the type of the ruling's value. For a ruling without a value, the type is boolean. */
    public Class<?> type() {
        return kind.<Class<?>>map(OwnProperty.Kind::type).orElse(boolean.class);
    }
}
