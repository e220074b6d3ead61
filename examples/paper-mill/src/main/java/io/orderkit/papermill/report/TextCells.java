package io.orderkit.papermill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The width of text in a terminal, in cells. A Chinese character is two cells wide. */
public final class TextCells {
    private static final String WIDE = "[\u1100-\u115F\u2E80-\u303E\u3040-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F"
            + "\uFF00-\uFF60\uFFE0-\uFFE6\\x{1F300}-\\x{1FAFF}\\x{20000}-\\x{3FFFD}]";
    private static final Pattern TWO_CELLS = Pattern.compile(WIDE);
    private static final Pattern NO_CELL = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]");

    /**
     * The positions at which a line can break: before a space, and on either side of a wide character. Punctuation is kept with the wide
     * character to which it belongs.
     */
    private static final Pattern BREAKS = Pattern.compile("(?<=[^ ])(?= )|(?<=" + WIDE
            + ")(?<![（《「“])(?=[^ ，。；：、！？）》」”])" + "|(?<=[^ （《「“])(?=" + WIDE + ")(?![，。；：、！？）》」”])");

    private TextCells() {}

    /** Returns the width of the text in cells. */
    public static int width(String text) {
        return text.codePointCount(0, text.length()) + count(TWO_CELLS, text) - count(NO_CELL, text);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    /** Returns the text, padded with spaces to the given number of cells. */
    static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - width(text)));
    }

    /**
     * Wraps text into lines that are at most the given number of cells wide. Where possible, lines break at spaces and
     * around Chinese characters.
     */
    static List<String> wrapped(String text, int cells) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : BREAKS.splitAsStream(text).toList()) {
            if (width((line + piece).strip()) > cells && !line.isEmpty()) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line = (line + piece).stripLeading();
            while (width(line) > cells) {
                int cut = cut(line, cells);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    private static int cut(String text, int cells) {
        int end = text.length();
        while (width(text.substring(0, end)) > cells) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }
}
