package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.Shown;
import io.orderkit.rules.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a rule file into words and signs; comments fall away.
 *
 * <p>Strict where languages differ: no escapes, since an escaped quote is a quote to one reader and some letters to another; no
 * letters outside ASCII but in texts and comments, since some look like others; no invisible characters at all.
 */
final class Lexer {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WORD = 120;

    /** Twice what a file holds that makes use of all other limits. */
    private static final int MOST_TOKENS = 200_000;

    private static final Pattern PIECE = Pattern.compile("(?<blank>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<word>[A-Za-z_$][A-Za-z0-9_$]*)"
            + "|(?<figure>[0-9][A-Za-z0-9_.]*)"
            + "|\"(?<text>[^\"\\n]*)\""
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||::|->|/(?!\\*)|[(){}\\[\\],;:.!<>=+*%@#?&|^~-])");
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    /** Signs that show nothing, though they are of no kind that says so: fillers, joiners, variants of the letter before. */
    private static final Pattern SHOWS_NOTHING =
            Pattern.compile("[\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
                    + "\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]");

    /** The kinds of letter that show nothing, are half a letter, or look otherwise on each machine. */
    private static final Set<Integer> UNSEEN = Stream.of(
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR)
            .map(Byte::intValue)
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int line = 1;
    private int lineBegins;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws Unreadable {
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!piece.region(at, text.length()).lookingAt()) {
                throw stranger(at);
            }
            requirePlain(at, piece.end());
            if (tokens.size() == MOST_TOKENS) {
                throw new Unreadable(place(at), "holds more than " + MOST_TOKENS + " words and signs", "");
            }
            take(piece, at);
            at = piece.end();
        }
        tokens.add(new Token(Kind.END, "", place(at)));
        return tokens;
    }

    private void take(Matcher piece, int at) throws Unreadable {
        if (piece.group("word") != null) {
            tokens.add(word(piece.group(), place(at)));
        } else if (piece.group("sign") != null) {
            tokens.add(new Token(Kind.SIGN, piece.group(), place(at)));
        } else if (piece.group("figure") != null) {
            tokens.add(figure(piece.group(), place(at)));
        } else if (piece.group("text") != null) {
            tokens.add(text(piece.group("text"), place(at)));
        } else {
            countLines(at, piece.end());
        }
    }

    private static Token word(String word, Place place) throws Unreadable {
        if (word.length() > LONGEST_WORD) {
            throw new Unreadable(
                    place, "a word has " + word.length() + " letters; at most " + LONGEST_WORD + " are allowed", "");
        }
        return new Token(Kind.WORD, word, place);
    }

    private static Token figure(String figure, Place place) throws Unreadable {
        if (!FIGURE.matcher(figure).matches()) {
            throw new Unreadable(
                    place,
                    "\"" + Shown.word(figure) + "\" is no figure; write it as 1200 or 12.5, with at most 15 digits",
                    "");
        }
        return new Token(Kind.FIGURE, figure, place);
    }

    private static Token text(String text, Place place) throws Unreadable {
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable(
                    place, "a text has " + text.length() + " letters; at most " + LONGEST_TEXT + " are allowed", "");
        }
        return new Token(Kind.TEXT, text, place);
    }

    /** The rule that was begun last; empty above the first. */
    String rule() {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.get(i).kind() == Kind.TEXT && tokens.get(i - 1).is("rule")) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private void requirePlain(int from, int to) throws Unreadable {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (letter == '\\' || (letter != '\n' && letter != '\t' && invisible(letter))) {
                countLines(from, at);
                throw stranger(at);
            }
        }
    }

    private static boolean invisible(int letter) {
        return UNSEEN.contains(Character.getType(letter))
                || SHOWS_NOTHING.matcher(Character.toString(letter)).matches();
    }

    private Unreadable stranger(int at) {
        int letter = text.codePointAt(at);
        String found = switch (letter) {
            case '"' -> "a text is not closed: its second \" is missing in this line";
            case '\'' -> "a text stands in double quotes, as in \"sales-slip\"";
            case '/' -> "a comment is not closed: its */ is missing";
            case '\\' -> "a backslash has no place in a rule file, in comments neither";
            default ->
                invisible(letter)
                        ? "holds the invisible character " + name(letter) + "; is this a plain text file?"
                        : "the character " + name(letter) + " has no place here; rules are written in plain letters,"
                                + " others only in texts and comments";
        };
        return new Unreadable(place(at), found, "");
    }

    private static String name(int letter) {
        return String.format("U+%04X (%s)", letter, Character.getName(letter));
    }

    private void countLines(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineBegins = at + 1;
            }
        }
    }

    private Place place(int at) {
        return new Place(line, at - lineBegins + 1);
    }
}
