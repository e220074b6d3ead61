package io.orderkit.rules.internal.reading;

import io.orderkit.domain.text.Invisible;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.reading.Token.Kind;
import io.orderkit.rules.internal.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lexer for rule files. It skips comments and splits the remaining text into words and symbols. The lexer continues
 * after invalid characters, so that all errors of a file are reported at once.
 *
 * <p>The lexer rejects characters that the rule engine's parsers and this lexer could interpret differently. Escape
 * sequences are rejected, because some parsers treat an escaped quote as the end of a text and others do not.
 * Characters outside ASCII are allowed only in texts and comments, because some of them look like other characters.
 * Invisible characters are rejected everywhere.
 */
final class Lexer {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WORD = 120;

    /** The maximum number of tokens: twice as many as in a file that reaches all other limits. */
    private static final int MOST_TOKENS = 200_000;

    private static final Pattern PIECE = Pattern.compile("(?<blank>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<word>[A-Za-z_$][A-Za-z0-9_$]*)"
            + "|(?<figure>[0-9][A-Za-z0-9_.]*)"
            + "|\"(?<text>[^\"\\n]*)\""
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||::|->|/(?!\\*)|[(){}\\[\\],;:.!<>=+*%@#?&|^~-])");
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    /** Quotation marks that an author may have typed instead of double quotes. */
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u2018\u2019\u00AB\u00BB\uFF02'";

    private static final Pattern OTHERWISE_QUOTED =
            Pattern.compile("[\"" + QUOTES + "](?<text>[^\"\\n" + QUOTES + "]{0,200})[\"" + QUOTES + "]");

    /** A sequence of invalid characters. */
    private static final Pattern STRANGE = Pattern.compile("[^\\x00-\\x7F]+|\\\\+|\"[^\\n]*|/\\*(?s:.*)|(?s:.)");

    private static final Pattern WORD_REST = Pattern.compile("[A-Za-z0-9_$[^\\x00-\\x7F]]*");

    private static final int BLANK_BRAILLE = 0x2800;

    /** The maximum number of errors to report for one file. */
    private static final int MOST_PROBLEMS = 100;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<LexedText.Problem> problems = new ArrayList<>();
    private int line = 1;
    private int lineBegins;

    private Lexer(String text) {
        this.text = text;
    }

    static LexedText of(String text) {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return new LexedText(lexer.tokens, lexer.problems);
    }

    private void run() {
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (at < text.length() && problems.size() < MOST_PROBLEMS) {
            if (!piece.region(at, text.length()).lookingAt()) {
                at = stranger(at);
            } else if (tokens.size() == MOST_TOKENS) {
                report(place(at), "holds more than " + MOST_TOKENS + " words and signs");
                at = text.length();
            } else {
                take(piece, at);
                at = piece.end();
            }
        }
        tokens.add(new Token(Kind.END, "", place(at)));
    }

    private void take(Matcher piece, int at) {
        if (piece.group("word") != null) {
            tokens.add(limited(new Token(Kind.WORD, piece.group(), place(at)), "a word", LONGEST_WORD));
        } else if (piece.group("sign") != null) {
            tokens.add(new Token(Kind.SIGN, piece.group(), place(at)));
        } else if (piece.group("figure") != null) {
            tokens.add(figure(piece.group(), place(at)));
        } else if (piece.group("text") != null) {
            Token token = new Token(Kind.TEXT, piece.group("text"), place(at));
            requirePlain(at, piece.end());
            tokens.add(limited(token, "a text", LONGEST_TEXT));
        } else {
            requirePlain(at, piece.end());
        }
    }

    private Token figure(String figure, SourcePosition place) {
        if (FIGURE.matcher(figure).matches()) {
            return new Token(Kind.FIGURE, figure, place);
        }
        return broken(
                place,
                "\"" + PrintableText.word(figure)
                        + "\" is not a figure; write it as 1200 or 12.5, with at most 15 digits");
    }

    private Token limited(Token token, String what, int most) {
        return token.text().length() <= most
                ? token
                : broken(
                        token.place(),
                        what + " has " + token.text().length() + " letters; at most " + most + " are allowed");
    }

    private Token broken(SourcePosition place, String message) {
        report(place, message);
        return new Token(Kind.BROKEN, "", place);
    }

    private void report(SourcePosition place, String message) {
        problems.add(new LexedText.Problem(rule(), new UnreadableRule(place, message)));
    }

    /** Returns the name of the rule that contains the current position; empty before the first rule. */
    private String rule() {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.get(i).kind() == Kind.TEXT && tokens.get(i - 1).is("rule")) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    /** Counts the lines of a text or a comment, and reports each forbidden character in it. */
    private void requirePlain(int from, int to) {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (letter == '\n') {
                line++;
                lineBegins = at + 1;
            } else if (problems.size() < MOST_PROBLEMS && (letter == '\\' || (letter != '\t' && invisible(letter)))) {
                report(place(at), strange(letter));
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

    /**
     * Reports the invalid text at an offset and returns the offset that follows it. If it is clear which token was intended, that token
     * replaces the invalid text.
     */
    private int stranger(int at) {
        int letter = text.codePointAt(at);
        Matcher quoted = OTHERWISE_QUOTED.matcher(text).region(at, text.length());
        if ((letter == '"' || QUOTES.indexOf(letter) >= 0) && quoted.lookingAt()) {
            // The token is added before the error is reported, because the token may be the name of the rule that
            // contains the error.
            tokens.add(new Token(Kind.TEXT, quoted.group("text"), place(at)));
            report(
                    place(at),
                    letter == '\''
                            ? strange(letter)
                            : "a text must be in straight double quotes, as in \"sales-slip\", not in "
                                    + Invisible.name(letter == '"' ? text.codePointBefore(quoted.end()) : letter));
            return quoted.end();
        }
        SourcePosition place = place(at);
        report(place, strange(letter));
        int end = end(STRANGE, at);
        if (Character.isLetterOrDigit(letter)) {
            // If a word contains a look-alike letter, the entire word is invalid and no part of it becomes a token.
            end = end(WORD_REST, end);
            int last = tokens.size() - 1;
            if (last >= 0 && tokens.get(last).endsAt(place)) {
                tokens.remove(last);
            }
        }
        tokens.add(new Token(Kind.BROKEN, "", place));
        return end;
    }

    private int end(Pattern piece, int at) {
        Matcher matcher = piece.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalStateException("nothing begins at " + place(at));
        }
        return matcher.end();
    }

    private static String strange(int letter) {
        return switch (letter) {
            case '"' -> "a text is not closed: its second \" is missing in this line";
            case '\'' -> "a text must be in double quotes, as in \"sales-slip\"";
            case '/' -> "a comment is not closed: its */ is missing";
            case '\\' -> "a backslash is not allowed in a rule file, not even in comments";
            default ->
                invisible(letter)
                        ? "holds the invisible character " + Invisible.name(letter) + "; is this a plain text file?"
                        : "the character " + Invisible.name(letter)
                                + " has no place here; rules are written in plain letters,"
                                + " others only in texts and comments";
        };
    }

    private SourcePosition place(int at) {
        return new SourcePosition(line, at - lineBegins + 1);
    }
}
