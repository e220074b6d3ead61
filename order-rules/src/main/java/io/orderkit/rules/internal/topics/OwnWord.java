package io.orderkit.rules.internal.topics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that rules may say about a question of a host, and what becomes of it.
 *
 * @param ruling the name of the ruling
 * @param kind the kind of its value; empty for a ruling that says only that something is so
 * @param part the part of the answer
 * @param keeps which of several values becomes the part
 * @param needed whether there is no answer without it
 * @param least the least value, of a number
 * @param most the largest value, of a number
 */
public record OwnWord(
        String ruling,
        Optional<OwnProperty.Kind> kind,
        String part,
        Keeps keeps,
        boolean needed,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most) {
    /** The ways in which several values become one. */
    public enum Keeps {
        /** The largest number, the latest day, yes before no. */
        HIGHEST,
        /** The smallest number, the earliest day, no before yes. */
        LOWEST,
        /** All of them, each once, in the order in which they are said. */
        EVERY,
        /** They agree, or the question fails. */
        AGREED
    }

    /** Returns the type of its value; of a ruling without one, a truth. */
    public Class<?> type() {
        return kind.<Class<?>>map(OwnProperty.Kind::type).orElse(boolean.class);
    }
}
