package io.orderkit.domain.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;

/** The canonical spelling of an identifier (X14). Identifiers are stored unchanged but compared in this spelling. */
public final class Identity {
    private Identity() {}

    /**
     * Returns the spelling used for comparison: Unicode NFC, with blanks and invisible characters removed from both
     * ends.
     */
    public static String key(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int begin = 0;
        int end = composed.length();
        while (begin < end && isOuter(composed.codePointAt(begin))) {
            begin += Character.charCount(composed.codePointAt(begin));
        }
        while (begin < end && isOuter(composed.codePointBefore(end))) {
            end -= Character.charCount(composed.codePointBefore(end));
        }
        return composed.substring(begin, end);
    }

    /** Returns whether two strings identify the same thing. */
    public static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    /**
     * Returns whether a string consists only of printable ASCII without blanks, and is therefore its own canonical
     * spelling.
     */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * Returns the known string that identifies the same thing as the given string, preferring an exact match; empty if
     * no known string does.
     */
    public static Optional<String> find(Collection<String> known, String given) {
        return known.contains(given)
                ? Optional.of(given)
                : known.stream().filter(each -> same(each, given)).findFirst();
    }

    /** Returns whether a character is any kind of blank, including a no-break space. */
    static boolean isOuter(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Invisible.is(codePoint);
    }
}
