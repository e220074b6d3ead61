package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.Plain;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.reading.Token.Kind;
import io.orderkit.rules.internal.text.PrintableText;
import java.math.BigDecimal;

/** The parser for operands, which occur in comparisons and as arguments of rulings. */
final class OperandReader {
    private OperandReader() {}

    static Operand next(TokenCursor at) throws UnreadableRule {
        SourcePosition place = at.peek().place();
        boolean negative = at.peek().is("-") && at.peekAfter().kind() == Kind.FIGURE && at.take("-");
        if (at.peek().kind() == Kind.FIGURE) {
            BigDecimal value = Plain.of(new BigDecimal(at.next().text()));
            return new Operand.Figure(place, negative ? value.negate() : value);
        }
        if (at.peek().kind() == Kind.TEXT) {
            return new Operand.Text(place, at.next().text());
        }
        return word(at, at.expectWord("a figure, a text, a constant or a name"));
    }

    private static Operand word(TokenCursor at, Token word) throws UnreadableRule {
        SourcePosition place = word.place();
        Operand operand = switch (word.text()) {
            case "true", "false" -> new Operand.Truth(place, word.is("true"));
            case "null" -> new Operand.Unknown(place);
            default ->
                word.isVariable()
                        ? new Operand.Variable(place, word.text())
                        : at.take(".")
                                ? new Operand.Constant(
                                        place,
                                        word.text(),
                                        at.expect(Kind.WORD, "a constant").text())
                                : new Operand.Property(place, word.text());
        };
        UnreadableRule.throwIf(
                at.peek().is("("),
                place,
                "\"" + PrintableText.word(operand.toString()) + "\" is called here; a rule can call only verdict");
        UnreadableRule.throwIf(
                at.peek().is("."),
                place,
                "\"" + PrintableText.word(operand.toString())
                        + ".\" has too many parts: a constant is written as Tier.A, without a package");
        return operand;
    }
}
