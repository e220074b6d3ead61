package io.orderkit.desk.json;

import java.util.Optional;

/** How big a text may be. What is written is held to the same limits, so that nothing is kept that cannot be read. */
final class Limits {
    static final int NESTING = 64;
    static final int DOCUMENT = 1 << 20;
    static final int TEXT = 20_000;

    private Limits() {}

    static String nesting() {
        return "at most " + NESTING + " levels of nesting";
    }

    static String document() {
        return "at most " + DOCUMENT + " characters";
    }

    /** What is wrong with a text as such: found and expected. Databases take neither half a character nor U+0000. */
    static Optional<Flaw> flaw(String text) {
        if (text.length() > TEXT) {
            return Optional.of(new Flaw(text.length() + " characters", "at most " + TEXT + " characters"));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of(new Flaw("the character U+0000", "text without it"));
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(new Flaw("half a character: a lone surrogate", "whole characters"));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a text. */
    record Flaw(String found, String expected) {}
}
