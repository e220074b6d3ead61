package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between {@code then} and {@code end}: calls of the ruling, one after the other. */
final class ConsequenceReader {
    private static final int MOST_STATEMENTS = 50;
    private static final int MOST_ARGUMENTS = 10;
    private static final String RULING = "verdict";

    private final Cursor at;

    ConsequenceReader(Cursor at) {
        this.at = at;
    }

    List<Statement> statements(Place rule) throws Unreadable {
        List<Statement> statements = new ArrayList<>();
        while (!at.peek().is("end")) {
            if (at.atRule() || at.atEnd()) {
                throw new Unreadable(at.peek().place(), "\"end\" is missing before " + at.peek(), "");
            }
            if (!at.take(";")) {
                statements.add(statement());
            }
        }
        if (statements.isEmpty()) {
            throw new Unreadable(rule, "says nothing; expected a ruling between \"then\" and \"end\"", "");
        }
        if (statements.size() > MOST_STATEMENTS) {
            throw new Unreadable(
                    rule, "says " + statements.size() + " things; at most " + MOST_STATEMENTS + " are allowed", "");
        }
        return statements;
    }

    private Statement statement() throws Unreadable {
        if (!at.take(RULING)) {
            throw at.unexpected("\"" + RULING + ".\" and a ruling", List.of(RULING, "end"));
        }
        at.expect(".");
        Token ruling = at.expect(Kind.WORD, "a ruling");
        at.expect("(");
        List<Operand> arguments = new ArrayList<>();
        if (!at.peek().is(")")) {
            do {
                arguments.add(Operands.next(at));
            } while (at.take(",") && arguments.size() < MOST_ARGUMENTS);
        }
        if (!at.take(")")) {
            throw at.unexpected("\",\" or \")\"", List.of());
        }
        at.expectSemicolon();
        return new Statement(ruling.place(), ruling.text(), arguments);
    }
}
