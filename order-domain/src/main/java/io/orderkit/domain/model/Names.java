package io.orderkit.domain.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The checks and spellings of names: identities, and the kebab-case by which enum constants appear on the wire. */
public final class Names {
    /** The maximum length of an identity or name, in characters. */
    public static final int LONGEST = 200;

    /** The wire names of the constants of an enum, cached because each summary and each event needs them. */
    private static final ClassValue<Map<Object, String>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            constant -> constant, constant -> kebab(((Enum<?>) constant).name())));
        }
    };

    private Names() {}

    /**
     * Returns the text, stripped.
     *
     * @throws NullPointerException when the text is null; the message names the value
     * @throws InvalidValue when it is blank, longer than {@value #LONGEST} characters, or holds a control character
     */
    public static String required(String what, String text) {
        String stripped = Objects.requireNonNull(text, () -> what + " is null").strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw InvalidValue.of(what, text, "1 to " + LONGEST + " characters");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of(what, stripped.replaceAll("\\p{Cntrl}", "?"), "text without control characters");
        }
        return stripped;
    }

    /** Returns the wire name of an enum constant: {@code designated-signer} for {@code DESIGNATED_SIGNER}. */
    public static String kebab(Enum<?> constant) {
        return Objects.requireNonNull(
                CONSTANTS.get(constant.getDeclaringClass()).get(constant));
    }

    /** Returns a name in lower case, with hyphens for underscores. */
    public static String kebab(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
