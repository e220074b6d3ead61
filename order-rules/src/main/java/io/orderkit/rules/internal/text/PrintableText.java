package io.orderkit.rules.internal.text;

import io.orderkit.domain.text.Invisible;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Texts of rule files in the form for messages. They have a limited length, and invisible characters are escaped. A name or a cell
 * therefore cannot end a line, control a terminal or fill the memory.
 */
public final class PrintableText {
    /** The largest number of names: a longer list does not help to find the right one. */
    private static final int MOST_NAMES = 10;

    /** The largest length of a word: enough for people to find it. */
    private static final int LONGEST_WORD = 80;

    private static final String CUT = "…";

    private PrintableText() {}

    /** Returns the text, cut to {@code most} characters; a cut text ends in an ellipsis. */
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

    /** Returns a word for use within a sentence, cut to the length limit. */
    public static String word(String word) {
        return text(word, LONGEST_WORD);
    }

    /** Returns the name of a file or a directory; special spaces are escaped too. */
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

    /** Returns the names, separated by commas; for a long list, the first names and the number of the others. */
    public static String names(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** Returns the root cause of an exception. */
    public static Throwable rootCause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootCause(thrown.getCause());
    }

    /** Returns the reason of a failure, with our own words for exceptions without a useful message. */
    public static String failure(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "it needs more memory than this program has";
        }
        if (thrown instanceof StackOverflowError) {
            return "it is nested too deep";
        }
        try {
            return thrown.toString();
        } catch (RuntimeException | Error e) {
            // The exception of a host's own code may throw another one from getMessage.
            return thrown.getClass().getName();
        }
    }
}
