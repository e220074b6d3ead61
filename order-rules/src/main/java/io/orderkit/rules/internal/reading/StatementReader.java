package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.RuleStatement;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The parser for a rule's statements, which are between the keywords {@code then} and {@code end}. Each statement calls
 * a ruling.
 */
final class StatementReader {
    private static final int MOST_STATEMENTS = 50;
    private static final int MOST_ARGUMENTS = 10;
    private static final String RULING = "verdict";

    private final TokenCursor at;
    private final Consumer<UnreadableRule> problems;
    private boolean broken;

    /**
     * @param problems the receiver of the errors; parsing continues after an invalid statement
     */
    StatementReader(TokenCursor at, Consumer<UnreadableRule> problems) {
        this.at = at;
        this.problems = problems;
    }

    List<RuleStatement> statements(SourcePosition rule) throws UnreadableRule {
        List<RuleStatement> statements = new ArrayList<>();
        while (!at.peek().is("end")) {
            UnreadableRule.throwIf(
                    at.atRule() || at.atEnd(), at.peek().place(), "\"end\" is missing before " + at.peek());
            if (!at.take(";")) {
                recovered().ifPresentOrElse(statements::add, () -> broken = true);
            }
        }
        UnreadableRule.throwIf(
                statements.isEmpty() && !broken, rule, "says nothing; expected a ruling between \"then\" and \"end\"");
        UnreadableRule.throwIf(
                statements.size() > MOST_STATEMENTS,
                rule,
                "has " + statements.size() + " statements; at most " + MOST_STATEMENTS + " are allowed");
        return statements;
    }

    /**
     * Returns the next statement; empty if the statement contains an error. Parsing then continues at the following statement or at the end
     * of the rule.
     */
    private Optional<RuleStatement> recovered() throws UnreadableRule {
        try {
            return Optional.of(statement());
        } catch (UnreadableRule e) {
            boolean goesOn = at.peek().is(RULING)
                    || (at.skipTo(";")
                            && at.take(";")
                            && (at.peek().is(RULING) || at.peek().is("end")));
            if (!goesOn) {
                throw e;
            }
            problems.accept(e);
            return Optional.empty();
        }
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
