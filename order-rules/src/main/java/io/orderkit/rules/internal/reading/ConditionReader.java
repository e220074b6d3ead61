package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.Connective;
import io.orderkit.rules.internal.language.FactPattern;
import io.orderkit.rules.internal.language.FactPattern.Quantifier;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Operator;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.reading.Token.Kind;
import io.orderkit.rules.internal.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parser for a rule's conditions, which are between the keywords {@code when} and {@code then}. */
final class ConditionReader {
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 50;

    private final TokenCursor at;
    private int depth;

    ConditionReader(TokenCursor at) {
        this.at = at;
    }

    List<FactPattern> patterns(SourcePosition rule) throws UnreadableRule {
        List<FactPattern> patterns = new ArrayList<>();
        while (!at.peek().is("then")) {
            patterns.add(pattern());
            at.take(";");
        }
        UnreadableRule.throwIf(
                patterns.isEmpty(), rule, "looks at no fact; expected one between \"when\" and \"then\"");
        return patterns;
    }

    private FactPattern pattern() throws UnreadableRule {
        Quantifier quantifier =
                at.take("not") ? Quantifier.NOT : at.take("exists") ? Quantifier.EXISTS : Quantifier.EACH;
        boolean bracket = quantifier != Quantifier.EACH && at.take("(");
        UnreadableRule.throwIf(
                at.peek().isVariable(),
                at.peek().place(),
                "a fact needs no name of its own; name the property that you mean, as in $tier : tier");
        Token fact = at.expectWord("a fact, as in OrderTerms( … )");
        UnreadableRule.throwIf(at.peek().is("."), fact.place(), "refer to a fact by its short name, without a package");
        at.expect("(");
        List<Condition> conditions = new ArrayList<>();
        if (!at.peek().is(")")) {
            do {
                top(conditions);
            } while (at.take(","));
        }
        limit(conditions, fact.place());
        at.close("\",\" or \")\"");
        if (bracket) {
            at.close("\")\"");
        }
        return new FactPattern(fact.place(), quantifier, fact.text(), conditions);
    }

    private void top(List<Condition> conditions) throws UnreadableRule {
        if (!at.peek().isVariable()) {
            conditions.add(joined(Connective.OR));
            return;
        }
        Token variable = at.next();
        UnreadableRule.throwIf(
                variable.is("$"), variable.place(), "\"$\" is not a complete name; write a name such as $tier");
        if (!at.take(":")) {
            throw at.unexpected(
                    "\":\" and a property, as in " + PrintableText.word(variable.text()) + " : tier", List.of());
        }
        Token property = property();
        conditions.add(new Condition.Named(variable.place(), variable.text(), property.text()));
        comparison(property).ifPresent(conditions::add);
    }

    private Condition joined(Connective connective) throws UnreadableRule {
        SourcePosition place = at.peek().place();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(connective == Connective.OR ? joined(Connective.AND) : one());
        } while (at.take(connective.toString()));
        return limit(parts, place).size() == 1 ? parts.get(0) : new Condition.Joined(place, connective, parts);
    }

    private Condition one() throws UnreadableRule {
        SourcePosition place = at.peek().place();
        depth++;
        UnreadableRule.throwIf(
                depth > DEEPEST, place, "is nested more than " + DEEPEST + " levels deep; split it into several rules");
        Condition condition;
        if (at.take("!")) {
            condition = new Condition.Not(place, one());
        } else if (at.take("(")) {
            condition = joined(Connective.OR);
            at.close("\")\", \"&&\" or \"||\"");
        } else if (at.peek().isVariable()) {
            throw new UnreadableRule(
                    place, "a condition begins with a property, and a name can be bound only at the top level");
        } else {
            Token property = property();
            condition = comparison(property).orElseGet(() -> new Condition.Holds(place, property.text()));
        }
        depth--;
        return condition;
    }

    private Token property() throws UnreadableRule {
        Token property = at.expectWord("a property, as in tier == Tier.A");
        UnreadableRule.throwIf(
                at.peek().is("("), property.place(), property + " is called here; a condition cannot call anything");
        UnreadableRule.throwIf(
                at.peek().is("."),
                property.place(),
                "\"" + PrintableText.word(property.text())
                        + ".\" has no place here: a condition begins with a property, and looks no further into it");
        return property;
    }

    private Optional<Condition> comparison(Token property) throws UnreadableRule {
        SourcePosition place = property.place();
        boolean negated = at.take("not");
        if (negated) {
            at.expect("in");
        }
        if (negated || at.take("in")) {
            return Optional.of(new Condition.OneOf(place, property.text(), negated, operands()));
        }
        Optional<Operator> operator =
                Operator.of(at.peek().text()).filter(known -> at.peek().kind() == Kind.SIGN);
        if (operator.isEmpty()) {
            return Optional.empty();
        }
        at.next();
        return Optional.of(new Condition.Compared(place, property.text(), operator.get(), OperandReader.next(at)));
    }

    private List<Operand> operands() throws UnreadableRule {
        SourcePosition place = at.peek().place();
        at.expect("(");
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(OperandReader.next(at));
        } while (at.take(","));
        at.close("\",\" or \")\"");
        return limit(operands, place);
    }

    private static <T> List<T> limit(List<T> parts, SourcePosition place) throws UnreadableRule {
        UnreadableRule.throwIf(
                parts.size() > MOST_PARTS,
                place,
                "lists " + parts.size() + " parts; at most " + MOST_PARTS + " are allowed");
        return parts;
    }
}
