package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.text.PrintableText;

/**
 * A lexical token of a rule file.
 *
 * @param kind the kind of the token
 * @param text the text of the token in the file, without the quotes of a quoted text
 * @param place the position at which the token begins
 */
record Token(Kind kind, String text, SourcePosition place) {
    private static final int LONGEST_TEXT = 200;

    enum Kind {
        WORD,
        TEXT,
        FIGURE,
        SIGN,
        /** An invalid token, whose error has already been reported. */
        BROKEN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** Returns whether the token is a word that ends exactly at the given position. */
    boolean endsAt(SourcePosition other) {
        return kind == Kind.WORD && place.line() == other.line() && place.column() + text.length() == other.column();
    }

    /** Returns the token as it is shown in messages. */
    @Override
    public String toString() {
        return switch (kind) {
            case TEXT -> "the text \"" + PrintableText.text(text, LONGEST_TEXT) + "\"";
            case END -> "the end of the file";
            default -> "\"" + PrintableText.word(text) + "\"";
        };
    }
}
