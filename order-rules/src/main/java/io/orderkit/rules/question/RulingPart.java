package io.orderkit.rules.question;

import io.orderkit.rules.internal.topics.OwnProperty.Kind;
import io.orderkit.rules.internal.topics.OwnWord;
import io.orderkit.rules.internal.topics.OwnWord.Keeps;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of an answer that a ruling gives, with the method of combining the values from several rules. By default, the part is optional and
 * all rules must give the same value. Immutable.
 */
public final class RulingPart {
    private final OwnWord word;

    private RulingPart(OwnWord word) {
        this.word = word;
    }

    private static RulingPart of(String part, Optional<Kind> kind, Keeps keeps) {
        return new RulingPart(new OwnWord("", kind, part, keeps, false, Optional.empty(), Optional.empty()));
    }

    /** Returns an answer part whose value is a number. */
    public static RulingPart number(String part) {
        return of(part, Optional.of(Kind.NUMBER), Keeps.AGREED);
    }

    /** Returns an answer part whose value is a whole number. */
    public static RulingPart whole(String part) {
        return of(part, Optional.of(Kind.WHOLE), Keeps.AGREED);
    }

    /** Returns an answer part whose value is a text. */
    public static RulingPart text(String part) {
        return of(part, Optional.of(Kind.TEXT), Keeps.AGREED);
    }

    /** Returns an answer part whose value is a day. */
    public static RulingPart day(String part) {
        return of(part, Optional.of(Kind.DAY), Keeps.AGREED);
    }

    /** Returns an answer part without a value, which is true if any rule gives it. */
    public static RulingPart word(String part) {
        return of(part, Optional.empty(), Keeps.HIGHEST);
    }

    /** Returns this part, changed so that the highest value applies if there are several. */
    public RulingPart highest() {
        return keeping(Keeps.HIGHEST);
    }

    /** Returns this part, changed so that the lowest value applies if there are several. */
    public RulingPart lowest() {
        return keeping(Keeps.LOWEST);
    }

    /** Returns this part, changed so that all values are collected. */
    public RulingPart every() {
        return keeping(Keeps.EVERY);
    }

    private RulingPart keeping(Keeps keeps) {
        return new RulingPart(
                new OwnWord("", word.kind(), word.part(), keeps, word.needed(), word.least(), word.most()));
    }

    /** Returns this part, changed so that it is required: without it, there is no answer. */
    public RulingPart needed() {
        return new RulingPart(new OwnWord("", word.kind(), word.part(), word.keeps(), true, word.least(), word.most()));
    }

    /** Returns this part, changed so that its numbers are limited to a range. */
    public RulingPart between(int least, int most) {
        return new RulingPart(new OwnWord(
                "",
                word.kind(),
                word.part(),
                word.keeps(),
                word.needed(),
                Optional.of(BigDecimal.valueOf(least)),
                Optional.of(BigDecimal.valueOf(most))));
    }

    OwnWord said(String ruling) {
        return new OwnWord(ruling, word.kind(), word.part(), word.keeps(), word.needed(), word.least(), word.most());
    }
}
