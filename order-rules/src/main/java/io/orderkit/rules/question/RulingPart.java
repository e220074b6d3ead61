package io.orderkit.rules.question;

import io.orderkit.rules.internal.topics.OwnProperty.Kind;
import io.orderkit.rules.internal.topics.OwnWord;
import io.orderkit.rules.internal.topics.OwnWord.Keeps;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of an answer that a ruling gives, and what becomes of it when several rules speak. Unless said otherwise, they must agree, and
 * an answer may lack it. Immutable.
 */
public final class RulingPart {
    private final OwnWord word;

    private RulingPart(OwnWord word) {
        this.word = word;
    }

    private static RulingPart of(String part, Optional<Kind> kind, Keeps keeps) {
        return new RulingPart(new OwnWord("", kind, part, keeps, false, Optional.empty(), Optional.empty()));
    }

    /** A number. */
    public static RulingPart number(String part) {
        return of(part, Optional.of(Kind.NUMBER), Keeps.AGREED);
    }

    /** A whole number. */
    public static RulingPart whole(String part) {
        return of(part, Optional.of(Kind.WHOLE), Keeps.AGREED);
    }

    /** A text. */
    public static RulingPart text(String part) {
        return of(part, Optional.of(Kind.TEXT), Keeps.AGREED);
    }

    /** A day. */
    public static RulingPart day(String part) {
        return of(part, Optional.of(Kind.DAY), Keeps.AGREED);
    }

    /** A word without a value: it is so where a rule says it. */
    public static RulingPart word(String part) {
        return of(part, Optional.empty(), Keeps.HIGHEST);
    }

    /** The highest of several values holds. */
    public RulingPart highest() {
        return keeping(Keeps.HIGHEST);
    }

    /** The lowest of several values holds. */
    public RulingPart lowest() {
        return keeping(Keeps.LOWEST);
    }

    /** Every value holds. */
    public RulingPart every() {
        return keeping(Keeps.EVERY);
    }

    private RulingPart keeping(Keeps keeps) {
        return new RulingPart(
                new OwnWord("", word.kind(), word.part(), keeps, word.needed(), word.least(), word.most()));
    }

    /** There is no answer without it. */
    public RulingPart needed() {
        return new RulingPart(new OwnWord("", word.kind(), word.part(), word.keeps(), true, word.least(), word.most()));
    }

    /** A number within a range. */
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
