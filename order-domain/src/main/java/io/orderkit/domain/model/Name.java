package io.orderkit.domain.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that companies define: of a tier, a channel, a payment method, a unit or a language. The library has constants
 * for the names of the handbook. The catalogue of a process defines a company's names and their meanings. A name
 * outside every catalogue can be created and kept, so that stored texts stay readable when the catalogue changes.
 *
 * <p>Names are written in kebab-case: {@code deposit-and-balance}. {@code toString} is the spelling of rule files,
 * {@code DEPOSIT_AND_BALANCE}.
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
     * @param kind the kind of name, for the message
     * @param example a name of this kind, for the message
     * @throws InvalidValue when it is not in kebab-case
     */
    protected Name(String kind, String value, String example) {
        if (!isKebab(value)) {
            throw InvalidValue.of(kind, value, "a name in kebab-case such as " + example);
        }
        this.value = value;
    }

    /** Returns whether a text is a name in its canonical spelling. */
    static boolean isKebab(String text) {
        return text.length() <= Names.LONGEST && KEBAB.matcher(text).matches();
    }

    /**
     * Returns the canonical spelling of {@code c}, {@code C} or {@code Tier.C}, and of {@code OPEN_ACCOUNT} or
     * {@code open-account}.
     */
    protected static String canonical(Class<? extends Name<?>> type, String text) {
        String prefix = type.getSimpleName() + ".";
        String kebab = Names.kebab(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
        return isKebab(kebab) ? kebab : text; // which is rejected as written
    }

    /** The names of one kind that have constants in the library. */
    protected static final class Constants<N extends Name<N>> {
        private final List<N> all;
        private final Map<String, N> byValue = new HashMap<>();

        public Constants(List<N> all) {
            this.all = all;
            all.forEach(name -> byValue.put(name.value(), name));
        }

        /** Returns the constants, in their order. */
        public List<N> all() {
            return all;
        }

        /** Returns the constant with that spelling, or else a new name. */
        public N of(String value, Function<String, N> other) {
            N constant = byValue.get(value);
            return constant == null ? other.apply(value) : constant;
        }
    }

    /** Returns the written form of the name: {@code deposit-and-balance}. */
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

    /** Returns the spelling of rule files: {@code DEPOSIT_AND_BALANCE}. */
    @Override
    public final String toString() {
        return constant(value);
    }

    /** Returns the spelling of rule files for a name in kebab-case. */
    static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
