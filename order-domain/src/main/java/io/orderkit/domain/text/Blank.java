package io.orderkit.domain.text;

/**
 * The test whether a text shows nothing. A text of blanks and invisible characters counts as absent wherever a step
 * asks whether something is stated or signed.
 */
public final class Blank {
    /** A character that prints as an empty cell although Unicode does not count it among the spaces. */
    private static final int EMPTY_BRAILLE_CELL = 0x2800;

    private Blank() {}

    /** Returns whether a text is empty or consists only of characters that show nothing. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(c -> c == EMPTY_BRAILLE_CELL || Identity.isOuter(c));
    }
}
