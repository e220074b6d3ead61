package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Token.Kind;
import java.math.BigDecimal;
import java.util.List;

/** What may stand between a rule's name and {@code when}. */
record Attributes(int salience, boolean enabled) {
    private static final BigDecimal MOST = new BigDecimal(1000);

    static Attributes read(Cursor at) throws Unreadable {
        int salience = 0;
        boolean enabled = true;
        while (!at.peek().is("when")) {
            if (at.take("salience")) {
                salience = salience(at);
            } else if (at.take("enabled")) {
                enabled = at.take("true") || !disabled(at);
            } else {
                throw at.unexpected("\"when\"", List.of("when", "salience", "enabled"));
            }
            at.take(",");
        }
        return new Attributes(salience, enabled);
    }

    private static boolean disabled(Cursor at) throws Unreadable {
        if (!at.take("false")) {
            throw new Unreadable(at.peek().place(), "\"enabled\" is true or false, not " + at.peek(), "");
        }
        return true;
    }

    private static int salience(Cursor at) throws Unreadable {
        boolean negative = at.take("-");
        Token figure = at.peek();
        boolean whole = figure.kind() == Kind.FIGURE && !figure.text().contains(".");
        if (!whole || new BigDecimal(figure.text()).compareTo(MOST) > 0) {
            throw new Unreadable(
                    figure.place(), "\"salience\" is a whole number from -1000 to 1000, not " + figure, "");
        }
        int value = Integer.parseInt(at.next().text());
        return negative ? -value : value;
    }
}
