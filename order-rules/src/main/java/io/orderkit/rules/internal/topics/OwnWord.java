package io.orderkit.rules.internal.topics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A ruling on a question of a host, with the way in which several values are combined.
 *
 * @param ruling the name of the ruling
 * @param kind the kind of its value; empty for a ruling without a value
 * @param part the name of the part of the answer
 * @param keeps the way in which several values are combined
 * @param needed whether every answer requires the part
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
    /** The ways in which several values are combined. */
    public enum Keeps {
        /** The largest number, the latest day, or true if any value is true. */
        HIGHEST,
        /** The smallest number, the earliest day, or false if any value is false. */
        LOWEST,
        /** All distinct values, in the order in which they are given. */
        EVERY,
        /** The common value; the question fails if the values differ. */
        AGREED
    }

    /** Returns the type of its value; a ruling without a value counts as a truth value. */
    public Class<?> type() {
        return kind.<Class<?>>map(OwnProperty.Kind::type).orElse(boolean.class);
    }
}
