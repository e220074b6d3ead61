package io.orderkit.rules.internal.text;

import io.orderkit.domain.text.Invisible;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A converter that makes texts from rule files safe for use in messages. A printable text has a limited length, and its
 * invisible characters are escaped. A printable text from a rule file cannot add a line break, control a terminal or
 * exhaust memory.
 */
public final class PrintableText {
    /** The maximum number of names in a list. A longer list would not help people find the right name. */
    private static final int MOST_NAMES = 10;

    /** The maximum length of a word, which is enough for people to find the word in the file. */
    private static final int LONGEST_WORD = 80;

    private static final String CUT = "…";

    private PrintableText() {}

    /** Returns a printable form of a text. If the text is too long, it is truncated and ends with an ellipsis. */
    public static String text(String text, int most) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), most));
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            String piece = Invisible.escaped(Character.toString(letter));
            boolean last = at == text.length();
            if (shown.length() + piece.length() > most - (last ? 0 : CUT.length())) {
                return shown.append(CUT).toString();
            }
            shown.append(piece);
        }
        return shown.toString();
    }

    /** Returns a printable form of a word for use within a sentence, truncated to the maximum length. */
    public static String word(String word) {
        return text(word, LONGEST_WORD);
    }

    /** Returns a printable form of a file or directory name; all spaces except U+0020 are also escaped. */
    public static String name(String name, int most) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .limit(most + 1L)
                .forEach(letter -> plain.append(
                        letter != ' ' && Character.isSpaceChar(letter)
                                ? String.format("\\u%04x", letter)
                                : Character.toString(letter)));
        return text(plain.toString(), most);
    }

    /**
     * Returns the names as a comma-separated list. If there are too many names, only the first ones are listed,
     * followed by the number of remaining names.
     */
    public static String names(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** Returns the root cause of an exception. */
    public static Throwable rootCause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootCause(thrown.getCause());
    }

    /** Returns the reason for a failure. If the exception has no useful message, this method supplies a description. */
    public static String failure(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "it needs more memory than this program may use";
        }
        if (thrown instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        try {
            return thrown.toString();
        } catch (RuntimeException | Error e) {
            // An exception class of the host may itself throw an exception from its getMessage method.
            return thrown.getClass().getName();
        }
    }
}
