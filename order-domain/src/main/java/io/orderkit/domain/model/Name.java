package io.orderkit.domain.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that companies give: of a tier, a channel, a payment method, a unit, a language. The library has constants for the names of the
 * handbook; what a name means, and which names a company has, stands in the catalogue of its process. A name that no catalogue has can be
 * made and kept, so that stored texts stay readable whatever a company does with its catalogue.
 *
 * <p>Names are written in kebab-case: {@code deposit-and-balance}. {@code toString} is the spelling of rule files, {@code DEPOSIT_AND_BALANCE}.
 *
 * <p>Immutable and thread-safe. Two names are equal when they are of one kind and written alike.
 *
 * @param <N> the kind of name
 */
public abstract class Name<N extends Name<N>> implements Comparable<N> {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String value;

    /**
     * Makes a name from its canonical spelling.
     *
     * @param kind what is named, for the message
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

    /** Returns the canonical spelling of {@code c}, {@code C} and {@code Tier.C}, of {@code OPEN_ACCOUNT} and {@code open-account}. */
    protected static String canonical(Class<? extends Name<?>> type, String text) {
        String prefix = type.getSimpleName() + ".";
        String kebab = Names.kebab(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
        return isKebab(kebab) ? kebab : text; // which is refused as it was written
    }

    /** The names of one kind that the library has constants for. */
    protected static final class Constants<N extends Name<N>> {
        private final List<N> all;
        private final Map<String, N> byValue = new HashMap<>();

        public Constants(List<N> all) {
            this.all = all;
            all.forEach(name -> byValue.put(name.value(), name));
        }

        /** Returns them, in their order. */
        public List<N> all() {
            return all;
        }

        /** Returns the constant that is written so, or else a new name. */
        public N of(String value, Function<String, N> other) {
            N constant = byValue.get(value);
            return constant == null ? other.apply(value) : constant;
        }
    }

    /** Returns the name as it is written: {@code deposit-and-balance}. */
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
