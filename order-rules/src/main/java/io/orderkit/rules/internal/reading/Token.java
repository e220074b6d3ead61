package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.text.PrintableText;

/**
 * One word or sign of a rule file.
 *
 * @param kind what it is
 * @param text as it stands there; without the quotes of a text
 * @param place where it begins
 */
record Token(Kind kind, String text, SourcePosition place) {
    private static final int LONGEST_TEXT = 200;

    enum Kind {
        WORD,
        TEXT,
        FIGURE,
        SIGN,
        /** Something that was reported already. */
        BROKEN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** Returns whether it is a word that ends where something else begins. */
    boolean endsAt(SourcePosition other) {
        return kind == Kind.WORD && place.line() == other.line() && place.column() + text.length() == other.column();
    }

    /** For a message. */
    @Override
    public String toString() {
        return switch (kind) {
            case TEXT -> "the text \"" + PrintableText.text(text, LONGEST_TEXT) + "\"";
            case END -> "the end of the file";
            default -> "\"" + PrintableText.word(text) + "\"";
        };
    }
}
