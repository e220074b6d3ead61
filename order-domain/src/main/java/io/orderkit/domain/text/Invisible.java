package io.orderkit.domain.text;

import java.util.Optional;

/**
 * The characters that a reader cannot see, or that change how neighbouring characters are displayed. Invisible
 * characters are control characters, line separators, format characters, and any other characters that Unicode defines
 * as ignorable in display. Ordinary spaces do not count as invisible.
 */
public final class Invisible {
    private Invisible() {}

    /** Returns whether a character is invisible or changes how neighbouring characters are displayed. */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> mayBeIgnored(codePoint);
        };
    }

    /**
     * Returns whether a character has the Unicode property Default_Ignorable_Code_Point but is not a format character.
     */
    private static boolean mayBeIgnored(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2065
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Returns the first invisible character in a string, such as "U+200B (ZERO WIDTH SPACE)". */
    public static Optional<String> in(String text) {
        return text.codePoints().filter(Invisible::is).mapToObj(Invisible::name).findFirst();
    }

    /** Returns the code point and the name of a character, such as "U+200B (ZERO WIDTH SPACE)". */
    public static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return String.format("U+%04X", codePoint) + (name == null ? "" : " (" + name + ")");
    }

    /**
     * Returns the string with invisible characters escaped, for example as {@code \}{@code u001b}, so that it can be
     * displayed safely.
     */
    public static String escaped(String text) {
        if (text.codePoints().noneMatch(Invisible::is)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Invisible.is(c)) {
                for (char unit : Character.toChars(c)) {
                    shown.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
