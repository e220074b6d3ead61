package io.orderkit.rules.question;

import io.orderkit.rules.internal.topics.OwnProperty.Kind;
import io.orderkit.rules.internal.topics.OwnWord;
import io.orderkit.rules.internal.topics.OwnWord.Keeps;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of an answer that a ruling supplies, and the way in which the values from several rules are combined. By
 * default, a part is optional, and all rules must give it the same value. Immutable.
 */
public final class RulingPart {
    private final OwnWord word;

    private RulingPart(OwnWord word) {
        this.word = word;
    }

    private static RulingPart of(String part, Optional<Kind> kind, Keeps keeps) {
        return new RulingPart(new OwnWord("", kind, part, keeps, false, Optional.empty(), Optional.empty()));
    }

    /** Returns a part of an answer whose value is a number. */
    public static RulingPart number(String part) {
        return of(part, Optional.of(Kind.NUMBER), Keeps.AGREED);
    }

    /** Returns a part of an answer whose value is a whole number. */
    public static RulingPart whole(String part) {
        return of(part, Optional.of(Kind.WHOLE), Keeps.AGREED);
    }

    /** Returns a part of an answer whose value is a text. */
    public static RulingPart text(String part) {
        return of(part, Optional.of(Kind.TEXT), Keeps.AGREED);
    }

    /** Returns a part of an answer whose value is a day. */
    public static RulingPart day(String part) {
        return of(part, Optional.of(Kind.DAY), Keeps.AGREED);
    }

    /** Returns a boolean part of an answer, which is true if any rule gives the ruling. */
    public static RulingPart word(String part) {
        return of(part, Optional.empty(), Keeps.HIGHEST);
    }

    /** Returns a copy of this part that keeps the highest value if rules give several. */
    public RulingPart highest() {
        return keeping(Keeps.HIGHEST);
    }

    /** Returns a copy of this part that keeps the lowest value if rules give several. */
    public RulingPart lowest() {
        return keeping(Keeps.LOWEST);
    }

    /** Returns a copy of this part that keeps every value that rules give. */
    public RulingPart every() {
        return keeping(Keeps.EVERY);
    }

    private RulingPart keeping(Keeps keeps) {
        return new RulingPart(
                new OwnWord("", word.kind(), word.part(), keeps, word.needed(), word.least(), word.most()));
    }

    /** Returns a required copy of this part, which every answer must contain. */
    public RulingPart needed() {
        return new RulingPart(new OwnWord("", word.kind(), word.part(), word.keeps(), true, word.least(), word.most()));
    }

    /** Returns a copy of this part that rejects numbers outside a range. */
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
