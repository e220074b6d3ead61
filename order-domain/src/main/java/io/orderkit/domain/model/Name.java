package io.orderkit.domain.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that a company can define, for example for a tier, channel, payment method, unit or language. The library
 * defines constants for the handbook's names. The catalogue of a process lists the company's names with their meanings.
 * A name can be created even if no catalogue contains it, so that stored data remain readable after a catalogue change.
 *
 * <p>Names are written in kebab-case, such as {@code deposit-and-balance}. The {@code toString} method returns the
 * spelling for rule files, such as {@code DEPOSIT_AND_BALANCE}.
 *
 * <p>Immutable and thread-safe. Two names are equal when they have the same kind and the same spelling.
 *
 * @param <N> the kind of name
 */
public abstract class Name<N extends Name<N>> implements Comparable<N> {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String value;

    /**
     * Creates a name from its canonical spelling.
     *
     * @param kind the kind of name, for error messages
     * @param example an example of such a name, for error messages
     * @throws InvalidValue when the spelling is not in kebab-case
     */
    protected Name(String kind, String value, String example) {
        if (!isKebab(value)) {
            throw InvalidValue.of(kind, value, "a name in kebab-case such as " + example);
        }
        this.value = value;
    }

    /** Returns whether a string is in kebab-case, the canonical spelling of names. */
    static boolean isKebab(String text) {
        return text.length() <= Names.LONGEST && KEBAB.matcher(text).matches();
    }

    /**
     * Returns the canonical spelling of a name, such as {@code c} for {@code Tier.C}, or {@code open-account} for
     * {@code OPEN_ACCOUNT}.
     */
    protected static String canonical(Class<? extends Name<?>> type, String text) {
        String prefix = type.getSimpleName() + ".";
        String kebab = Names.kebab(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
        return isKebab(kebab) ? kebab : text; // the constructor rejects an invalid name
    }

    /** The constants that the library defines for one kind of name. */
    protected static final class Constants<N extends Name<N>> {
        private final List<N> all;
        private final Map<String, N> byValue = new HashMap<>();

        public Constants(List<N> all) {
            this.all = all;
            all.forEach(name -> byValue.put(name.value(), name));
        }

        /** Returns the constants in declaration order. */
        public List<N> all() {
            return all;
        }

        /** Returns the constant with the given spelling, or a new name if there is no such constant. */
        public N of(String value, Function<String, N> other) {
            N constant = byValue.get(value);
            return constant == null ? other.apply(value) : constant;
        }
    }

    /** Returns the written form of the name, such as {@code deposit-and-balance}. */
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(N other) {
        return value.compareTo(other.value());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (getClass().isInstance(other) && value.equals(((Name<?>) other).value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** Returns the spelling used in rule files, such as {@code DEPOSIT_AND_BALANCE}. */
    @Override
    public final String toString() {
        return constant(value);
    }

    /** Converts a name in kebab-case to the spelling used in rule files. */
    static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
