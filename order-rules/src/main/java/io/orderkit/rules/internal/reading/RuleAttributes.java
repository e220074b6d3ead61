package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Token.Kind;
import java.math.BigDecimal;
import java.util.List;

/** The parser for a rule's attributes, which are between the rule's name and the keyword {@code when}. */
record RuleAttributes(int salience, boolean enabled) {
    private static final BigDecimal MOST = new BigDecimal(1000);

    static RuleAttributes read(TokenCursor at) throws UnreadableRule {
        int salience = 0;
        boolean enabled = true;
        while (!at.peek().is("when")) {
            if (at.take("salience")) {
                salience = salience(at);
            } else if (at.take("enabled")) {
                enabled = at.take("true");
                UnreadableRule.throwIf(
                        !enabled && !at.take("false"),
                        at.peek().place(),
                        "\"enabled\" is true or false, not " + at.peek());
            } else {
                throw at.unexpected("\"when\"", List.of("when", "salience", "enabled"));
            }
            at.take(",");
        }
        return new RuleAttributes(salience, enabled);
    }

    private static int salience(TokenCursor at) throws UnreadableRule {
        boolean negative = at.take("-");
        Token figure = at.peek();
        boolean whole = figure.kind() == Kind.FIGURE && !figure.text().contains(".");
        UnreadableRule.throwIf(
                !whole || new BigDecimal(figure.text()).compareTo(MOST) > 0,
                figure.place(),
                "\"salience\" is a whole number from -1000 to 1000, not " + figure);
        int value = Integer.parseInt(at.next().text());
        return negative ? -value : value;
    }
}
