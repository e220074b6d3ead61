package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.text.PrintableText;

/**
 * A token of a rule file.
 *
 * @param kind the kind of the token
 * @param text its text in the file; for a text, without the quotes
 * @param place the position at which it begins
 */
record Token(Kind kind, String text, SourcePosition place) {
    private static final int LONGEST_TEXT = 200;

    enum Kind {
        WORD,
        TEXT,
        FIGURE,
        SIGN,
        /** A token whose error was already reported. */
        BROKEN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** Returns whether it is a word that ends exactly at a position. */
    boolean endsAt(SourcePosition other) {
        return kind == Kind.WORD && place.line() == other.line() && place.column() + text.length() == other.column();
    }

    /** Returns the token in the form for messages. */
    @Override
    public String toString() {
        return switch (kind) {
            case TEXT -> "the text \"" + PrintableText.text(text, LONGEST_TEXT) + "\"";
            case END -> "the end of the file";
            default -> "\"" + PrintableText.word(text) + "\"";
        };
    }
}
