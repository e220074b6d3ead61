package io.orderkit.domain.text;

/** A check for text without visible characters. Steps treat such text as missing. */
public final class Blank {
    /** A character that looks like a space, although Unicode does not classify it as one. */
    private static final int EMPTY_BRAILLE_CELL = 0x2800;

    private Blank() {}

    /** Returns whether a text is empty or has no visible characters. */
    public static boolean is(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c != EMPTY_BRAILLE_CELL && !Identity.isOuter(c)) {
                return false;
            }
        }
        return true;
    }
}
