package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.RuleStatement;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The reader of what stands between {@code then} and {@code end}: calls of the ruling, one after the other. */
final class StatementReader {
    private static final int MOST_STATEMENTS = 50;
    private static final int MOST_ARGUMENTS = 10;
    private static final String RULING = "verdict";

    private final TokenCursor at;

    StatementReader(TokenCursor at) {
        this.at = at;
    }

    List<RuleStatement> statements(SourcePosition rule) throws UnreadableRule {
        List<RuleStatement> statements = new ArrayList<>();
        while (!at.peek().is("end")) {
            UnreadableRule.throwIf(
                    at.atRule() || at.atEnd(), at.peek().place(), "\"end\" is missing before " + at.peek());
            if (!at.take(";")) {
                statements.add(statement());
            }
        }
        UnreadableRule.throwIf(
                statements.isEmpty(), rule, "says nothing; expected a ruling between \"then\" and \"end\"");
        UnreadableRule.throwIf(
                statements.size() > MOST_STATEMENTS,
                rule,
                "says " + statements.size() + " things; at most " + MOST_STATEMENTS + " are allowed");
        return statements;
    }

    private RuleStatement statement() throws UnreadableRule {
        if (!at.take(RULING)) {
            throw at.unexpected("\"" + RULING + ".\" and a ruling", List.of(RULING, "end"));
        }
        at.expect(".");
        Token ruling = at.expect(Kind.WORD, "a ruling");
        at.expect("(");
        List<Operand> arguments = new ArrayList<>();
        if (!at.peek().is(")")) {
            do {
                arguments.add(OperandReader.next(at));
            } while (at.take(",") && arguments.size() < MOST_ARGUMENTS);
        }
        at.close("\",\" or \")\"");
        at.expectSemicolon();
        return new RuleStatement(ruling.place(), ruling.text(), arguments);
    }
}
