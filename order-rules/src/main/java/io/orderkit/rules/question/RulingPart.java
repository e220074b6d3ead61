package io.orderkit.rules.question;

import io.orderkit.rules.internal.topics.OwnProperty.Kind;
import io.orderkit.rules.internal.topics.OwnWord;
import io.orderkit.rules.internal.topics.OwnWord.Keeps;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of an answer that a ruling gives, and the way in which the values of several rules are combined. By default, the values must be
 * equal, and the answer may lack the part. Immutable.
 */
public final class RulingPart {
    private final OwnWord word;

    private RulingPart(OwnWord word) {
        this.word = word;
    }

    private static RulingPart of(String part, Optional<Kind> kind, Keeps keeps) {
        return new RulingPart(new OwnWord("", kind, part, keeps, false, Optional.empty(), Optional.empty()));
    }

    /** Returns a part that is a number. */
    public static RulingPart number(String part) {
        return of(part, Optional.of(Kind.NUMBER), Keeps.AGREED);
    }

    /** Returns a part that is a whole number. */
    public static RulingPart whole(String part) {
        return of(part, Optional.of(Kind.WHOLE), Keeps.AGREED);
    }

    /** Returns a part that is a text. */
    public static RulingPart text(String part) {
        return of(part, Optional.of(Kind.TEXT), Keeps.AGREED);
    }

    /** Returns a part that is a day. */
    public static RulingPart day(String part) {
        return of(part, Optional.of(Kind.DAY), Keeps.AGREED);
    }

    /** Returns a part without a value: it is true when a rule gives it. */
    public static RulingPart word(String part) {
        return of(part, Optional.empty(), Keeps.HIGHEST);
    }

    /** Returns this part; of several values, it takes the highest. */
    public RulingPart highest() {
        return keeping(Keeps.HIGHEST);
    }

    /** Returns this part; of several values, it takes the lowest. */
    public RulingPart lowest() {
        return keeping(Keeps.LOWEST);
    }

    /** Returns this part; it collects every value. */
    public RulingPart every() {
        return keeping(Keeps.EVERY);
    }

    private RulingPart keeping(Keeps keeps) {
        return new RulingPart(
                new OwnWord("", word.kind(), word.part(), keeps, word.needed(), word.least(), word.most()));
    }

    /** Returns this part as a required part: without it there is no answer. */
    public RulingPart needed() {
        return new RulingPart(new OwnWord("", word.kind(), word.part(), word.keeps(), true, word.least(), word.most()));
    }

    /** Returns this part, limited to a range of numbers. */
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
