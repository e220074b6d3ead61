package io.orderkit.papermill.report;

import java.util.ArrayList;
import java.util.List;

/** How much room a text takes in a terminal: a Chinese character takes two cells. */
public final class Display {
    private Display() {}

    /** The cells that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** The text, followed by as many blanks as fill the cells. */
    public static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - width(text)));
    }

    /** The text in lines of at most so many cells, broken at blanks and around Chinese characters where that can be. */
    public static List<String> wrapped(String text, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(text)) {
            String word = used == 0 ? piece.stripLeading() : piece;
            if (used > 0 && used + width(word.stripTrailing()) > cells) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
                word = piece.stripLeading();
            }
            while (width(word) > cells) {
                int cut = cut(word, cells);
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
            }
            line.append(word);
            used += width(word);
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int cut(String word, int cells) {
        int at = 0;
        int used = 0;
        while (at < word.length() && used + width(word.codePointAt(at)) <= cells) {
            used += width(word.codePointAt(at));
            at += Character.charCount(word.codePointAt(at));
        }
        return Math.max(at, Character.charCount(word.codePointAt(0)));
    }

    /** Words with the blank before them; a wide character is a word of its own, with the punctuation that follows it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            boolean breaks = (c == ' ' && before != ' ') || (mayBreakBefore(c, before) && piece.length() > 0);
            if (breaks) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreakBefore(int c, int before) {
        boolean either = width(c) == 2 || width(before) == 2;
        return either && before != ' ' && "，。；：、！？）》」”".indexOf(c) < 0 && "（《「“".indexOf(before) < 0;
    }
}
