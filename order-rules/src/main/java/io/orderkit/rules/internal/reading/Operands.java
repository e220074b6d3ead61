package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.Plain;
import io.orderkit.rules.internal.Shown;
import io.orderkit.rules.internal.reading.Token.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Reads what a property is compared with, or what a ruling is given. */
final class Operands {
    private Operands() {}

    static Operand next(Cursor at) throws Unreadable {
        Place place = at.peek().place();
        boolean negative = at.peek().is("-") && at.peekAfter().kind() == Kind.FIGURE && at.take("-");
        if (at.peek().kind() == Kind.FIGURE) {
            BigDecimal value = Plain.of(new BigDecimal(at.next().text()));
            return new Operand.Figure(place, negative ? value.negate() : value);
        }
        if (at.peek().kind() == Kind.TEXT) {
            return new Operand.Text(place, at.next().text());
        }
        if (at.peek().kind() != Kind.WORD || Forbidden.why(at.peek()).isPresent()) {
            throw at.unexpected("a figure, a text, a constant or a name", List.of());
        }
        return word(at, at.next());
    }

    private static Operand word(Cursor at, Token word) throws Unreadable {
        Place place = word.place();
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
        if (at.peek().is("(")) {
            throw new Unreadable(
                    place,
                    "\"" + Shown.word(operand.toString()) + "\" is called here; a rule calls nothing but verdict",
                    "");
        }
        if (at.peek().is(".")) {
            throw new Unreadable(
                    place,
                    "\"" + Shown.word(operand.toString())
                            + ".\" goes too far: a constant is written as Tier.A, without a package",
                    "");
        }
        return operand;
    }
}
