package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.Invisible;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.reading.Token.Kind;
import io.orderkit.rules.internal.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lexer of rule files: it cuts a text into words and signs; comments fall away.
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

    private static final int BLANK_BRAILLE = 0x2800;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int line = 1;
    private int lineBegins;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws UnreadableRule {
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!piece.region(at, text.length()).lookingAt()) {
                throw stranger(at);
            }
            requirePlain(at, piece.end());
            UnreadableRule.throwIf(
                    tokens.size() == MOST_TOKENS, place(at), "holds more than " + MOST_TOKENS + " words and signs");
            take(piece, at);
            at = piece.end();
        }
        tokens.add(new Token(Kind.END, "", place(at)));
        return tokens;
    }

    private void take(Matcher piece, int at) throws UnreadableRule {
        if (piece.group("word") != null) {
            tokens.add(limited(new Token(Kind.WORD, piece.group(), place(at)), "a word", LONGEST_WORD));
        } else if (piece.group("sign") != null) {
            tokens.add(new Token(Kind.SIGN, piece.group(), place(at)));
        } else if (piece.group("figure") != null) {
            tokens.add(figure(piece.group(), place(at)));
        } else if (piece.group("text") != null) {
            tokens.add(limited(new Token(Kind.TEXT, piece.group("text"), place(at)), "a text", LONGEST_TEXT));
        } else {
            countLines(at, piece.end());
        }
    }

    private static Token figure(String figure, SourcePosition place) throws UnreadableRule {
        UnreadableRule.throwIf(
                !FIGURE.matcher(figure).matches(),
                place,
                "\"" + PrintableText.word(figure)
                        + "\" is no figure; write it as 1200 or 12.5, with at most 15 digits");
        return new Token(Kind.FIGURE, figure, place);
    }

    private static Token limited(Token token, String what, int most) throws UnreadableRule {
        UnreadableRule.throwIf(
                token.text().length() > most,
                token.place(),
                what + " has " + token.text().length() + " letters; at most " + most + " are allowed");
        return token;
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

    private void requirePlain(int from, int to) throws UnreadableRule {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (letter == '\\' || (letter != '\n' && letter != '\t' && invisible(letter))) {
                countLines(from, at);
                throw stranger(at);
            }
        }
    }

    private static boolean invisible(int letter) {
        int type = Character.getType(letter);
        return Invisible.is(letter)
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || letter == BLANK_BRAILLE;
    }

    private UnreadableRule stranger(int at) {
        int letter = text.codePointAt(at);
        String found = switch (letter) {
            case '"' -> "a text is not closed: its second \" is missing in this line";
            case '\'' -> "a text stands in double quotes, as in \"sales-slip\"";
            case '/' -> "a comment is not closed: its */ is missing";
            case '\\' -> "a backslash has no place in a rule file, in comments neither";
            default ->
                invisible(letter)
                        ? "holds the invisible character " + Invisible.name(letter) + "; is this a plain text file?"
                        : "the character " + Invisible.name(letter)
                                + " has no place here; rules are written in plain letters,"
                                + " others only in texts and comments";
        };
        return new UnreadableRule(place(at), found);
    }

    private void countLines(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineBegins = at + 1;
            }
        }
    }

    private SourcePosition place(int at) {
        return new SourcePosition(line, at - lineBegins + 1);
    }
}
