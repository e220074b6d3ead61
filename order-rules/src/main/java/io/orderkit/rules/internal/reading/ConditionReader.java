package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.Shown;
import io.orderkit.rules.internal.reading.Pattern.Quantifier;
import io.orderkit.rules.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionReader {
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 50;

    private final Cursor at;
    private int depth;

    ConditionReader(Cursor at) {
        this.at = at;
    }

    List<Pattern> patterns(Place rule) throws Unreadable {
        List<Pattern> patterns = new ArrayList<>();
        while (!at.peek().is("then")) {
            patterns.add(pattern());
            at.take(";");
        }
        if (patterns.isEmpty()) {
            throw new Unreadable(rule, "looks at no fact; expected one between \"when\" and \"then\"", "");
        }
        return patterns;
    }

    private Pattern pattern() throws Unreadable {
        Quantifier quantifier =
                at.take("not") ? Quantifier.NOT : at.take("exists") ? Quantifier.EXISTS : Quantifier.EACH;
        boolean bracket = quantifier != Quantifier.EACH && at.take("(");
        if (at.peek().isVariable()) {
            throw new Unreadable(
                    at.peek().place(),
                    "a fact needs no name of its own; name the property that you mean, as in $tier : tier",
                    "");
        }
        if (Forbidden.why(at.peek()).isPresent()) {
            throw at.unexpected("a fact", List.of());
        }
        Token fact = at.expect(Kind.WORD, "a fact, as in OrderTerms( … )");
        if (at.peek().is(".")) {
            throw new Unreadable(fact.place(), "a fact is called by its short name, without a package", "");
        }
        at.expect("(");
        List<Condition> conditions = new ArrayList<>();
        if (!at.peek().is(")")) {
            do {
                top(conditions);
            } while (at.take(","));
        }
        limit(conditions, fact.place());
        close("\",\" or \")\"");
        if (bracket) {
            close("\")\"");
        }
        return new Pattern(fact.place(), quantifier, fact.text(), conditions);
    }

    private void close(String expected) throws Unreadable {
        if (!at.take(")")) {
            throw at.unexpected(expected, List.of());
        }
    }

    private void top(List<Condition> conditions) throws Unreadable {
        if (!at.peek().isVariable()) {
            conditions.add(any());
            return;
        }
        Token variable = at.next();
        if (variable.is("$")) {
            throw new Unreadable(variable.place(), "\"$\" is no name yet; a name is written as $tier", "");
        }
        if (!at.take(":")) {
            throw at.unexpected("\":\" and a property, as in " + Shown.word(variable.text()) + " : tier", List.of());
        }
        Token property = property();
        conditions.add(new Condition.Named(variable.place(), variable.text(), property.text()));
        comparison(property).ifPresent(conditions::add);
    }

    private Condition any() throws Unreadable {
        Place place = at.peek().place();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (at.take("||"));
        return limit(parts, place).size() == 1 ? parts.get(0) : new Condition.Any(place, parts);
    }

    private Condition all() throws Unreadable {
        Place place = at.peek().place();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(one());
        } while (at.take("&&"));
        return limit(parts, place).size() == 1 ? parts.get(0) : new Condition.All(place, parts);
    }

    private Condition one() throws Unreadable {
        Place place = at.peek().place();
        if (++depth > DEEPEST) {
            throw new Unreadable(place, "is nested more than " + DEEPEST + " deep; write several rules", "");
        }
        Condition condition;
        if (at.take("!")) {
            condition = new Condition.Not(place, one());
        } else if (at.take("(")) {
            condition = any();
            close("\")\", \"&&\" or \"||\"");
        } else if (at.peek().isVariable()) {
            throw new Unreadable(place, "a condition begins with a property, and a name is given at the top only", "");
        } else {
            Token property = property();
            condition = comparison(property).orElseGet(() -> new Condition.Holds(place, property.text()));
        }
        depth--;
        return condition;
    }

    private Token property() throws Unreadable {
        if (Forbidden.why(at.peek()).isPresent()) {
            throw at.unexpected("a property", List.of());
        }
        Token property = at.expect(Kind.WORD, "a property, as in tier == Tier.A");
        if (at.peek().is("(")) {
            throw new Unreadable(property.place(), property + " is called here; a condition calls nothing", "");
        }
        if (at.peek().is(".")) {
            throw new Unreadable(
                    property.place(),
                    "\"" + Shown.word(property.text())
                            + ".\" has no place here: a condition begins with a property, and looks no"
                            + " further into it",
                    "");
        }
        return property;
    }

    private Optional<Condition> comparison(Token property) throws Unreadable {
        Place place = property.place();
        if (at.take("in")) {
            return Optional.of(new Condition.OneOf(place, property.text(), false, operands()));
        }
        if (at.take("not")) {
            at.expect("in");
            return Optional.of(new Condition.OneOf(place, property.text(), true, operands()));
        }
        Optional<Operator> operator =
                Operator.of(at.peek().text()).filter(known -> at.peek().kind() == Kind.SIGN);
        if (operator.isEmpty()) {
            return Optional.empty();
        }
        at.next();
        return Optional.of(new Condition.Compared(place, property.text(), operator.get(), Operands.next(at)));
    }

    private List<Operand> operands() throws Unreadable {
        Place place = at.peek().place();
        at.expect("(");
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(Operands.next(at));
        } while (at.take(","));
        close("\",\" or \")\"");
        return limit(operands, place);
    }

    private static <T> List<T> limit(List<T> parts, Place place) throws Unreadable {
        if (parts.size() > MOST_PARTS) {
            throw new Unreadable(
                    place, "lists " + parts.size() + " things; at most " + MOST_PARTS + " are allowed at once", "");
        }
        return parts;
    }
}
