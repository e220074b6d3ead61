package io.orderkit.rules.internal.text;

import io.orderkit.domain.text.Invisible;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Texts of rule files as messages show them: of limited length, with each invisible character written out, so that no name and no
 * cell can end a line, command a terminal or fill the memory.
 */
public final class PrintableText {
    /** More names than these help nobody to find the right one. */
    private static final int MOST_NAMES = 10;

    /** As much of a word as people need to find it. */
    private static final int LONGEST_WORD = 80;

    private static final String CUT = "…";

    private PrintableText() {}

    /** Returns the text, cut to {@code most} letters; a text that was cut ends in an ellipsis. */
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

    /** Returns the word within a sentence that says more; cut where it is no word any more. */
    public static String word(String word) {
        return text(word, LONGEST_WORD);
    }

    /** Returns the name of a file or a directory; spaces other than the plain one are written out too. */
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

    /** Returns the names with commas between them; of many, the first ones and how many more there are. */
    public static String names(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** Returns the exception with which a failure began. */
    public static Throwable rootCause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootCause(thrown.getCause());
    }

    /** Returns why something failed, in words where Java has none. */
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
            // The failure of a host's own code may fail to word itself.
            return thrown.getClass().getName();
        }
    }
}
