package io.orderkit.domain.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The validation of identifiers, and the conversion of enum constants to wire names. */
public final class Names {
    /** The maximum length of an identity or name, in characters. */
    public static final int LONGEST = 200;

    /**
     * The wire names of an enum's constants in declaration order, cached because every summary and event uses
     * them.
     */
    private static final ClassValue<List<String>> CONSTANTS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> kebab(((Enum<?>) constant).name()))
                    .toList();
        }
    };

    private Names() {}

    /**
     * Returns the text, stripped.
     *
     * @throws NullPointerException when the text is null; the message says which value is missing
     * @throws InvalidValue when the text is blank, is longer than {@value #LONGEST} characters, or contains a control
     *     character
     */
    public static String required(String what, String text) {
        String stripped = Objects.requireNonNull(text, () -> what + " is null").strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw InvalidValue.of(what, text, "1 to " + LONGEST + " characters");
        }
        if (hasControlCharacter(stripped)) {
            throw InvalidValue.of(what, stripped.replaceAll("\\p{Cntrl}", "?"), "text without control characters");
        }
        return stripped;
    }

    private static boolean hasControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the wire name of an enum constant, such as {@code designated-signer} for {@code DESIGNATED_SIGNER}. */
    @SuppressWarnings("EnumOrdinal") // the ordinal is never stored; the list is in declaration order
    public static String kebab(Enum<?> constant) {
        return CONSTANTS.get(constant.getDeclaringClass()).get(constant.ordinal());
    }

    /** Returns a name in lower case, with underscores replaced by hyphens. */
    public static String kebab(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
