package io.orderkit.domain.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How names are checked and written: identities, and the kebab-case by which enum constants appear on the wire. */
public final class Names {
    /** The longest identity or name that is accepted, in characters. */
    public static final int LONGEST = 200;

    /** The wire names of the constants of an enum, in their order, which each summary and each event asks for. */
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
     * @throws NullPointerException naming what is null
     * @throws InvalidValue when it is blank, longer than {@value #LONGEST} characters, or holds a control character
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

    /** The wire name of an enum constant: {@code DESIGNATED_SIGNER} is {@code designated-signer}. */
    public static String kebab(Enum<?> constant) {
        return CONSTANTS.get(constant.getDeclaringClass()).get(constant.ordinal());
    }

    /** Lower case, with hyphens for underscores. */
    public static String kebab(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
