package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Pattern.Quantifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what may be null where a ruling is given it. */
final class UnknownCheck {
    private UnknownCheck() {}

    static void run(Rule rule, Vocabulary words, Complaints complaints) {
        Map<String, String> unknowns = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            Optional<Class<? extends Record>> fact = words.fact(pattern.fact());
            if (fact.isPresent() && pattern.quantifier() == Quantifier.EACH) {
                unknowns.putAll(unknowns(pattern, fact.get()));
            }
        }
        for (Statement statement : rule.statements()) {
            for (Operand argument : statement.arguments()) {
                String property = unknowns.get(argument.toString());
                if (property != null && argument instanceof Operand.Variable) {
                    complaints.about(
                            argument.place(),
                            argument + " may be null, which a ruling does not take; add " + property
                                    + " != null to the conditions");
                }
            }
        }
    }

    private static Map<String, String> unknowns(Pattern pattern, Class<? extends Record> fact) {
        Map<String, String> unknowns = new HashMap<>();
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Condition.Named named
                    && Vocabulary.properties(fact).containsKey(named.property())
                    && pattern.conditions().stream().noneMatch(other -> excludesNull(other, named.property()))
                    && Samples.mayBeNull(fact, named.property())) {
                unknowns.put(named.variable(), named.property());
            }
        }
        return unknowns;
    }

    private static boolean excludesNull(Condition condition, String property) {
        if (condition instanceof Condition.Compared compared) {
            boolean withNull = compared.operand() instanceof Operand.Unknown;
            return compared.property().equals(property)
                    && (compared.operator() == Operator.UNEQUAL ? withNull : !withNull);
        }
        return condition instanceof Condition.OneOf list
                && list.property().equals(property)
                && !list.negated()
                && list.operands().stream().noneMatch(Operand.Unknown.class::isInstance);
    }
}
