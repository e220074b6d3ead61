package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Pattern.Quantifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what may be null where a ruling is given it. */
final class UnknownCheck {
    private UnknownCheck() {}

    static void run(Rule rule, Vocabulary words, Complaints complaints) {
        Map<String, String> unknowns = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            Optional<Class<? extends Record>> fact = words.fact(pattern.fact());
            if (fact.isPresent() && pattern.quantifier() == Quantifier.EACH) {
                unknowns.putAll(unknowns(pattern, fact.get(), unknowns.keySet()));
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

    private static Map<String, String> unknowns(
            Pattern pattern, Class<? extends Record> fact, Set<String> unknownBefore) {
        Set<String> maybeNull = new HashSet<>(unknownBefore);
        Vocabulary.properties(fact).keySet().stream()
                .filter(property -> Samples.mayBeNull(fact, property))
                .forEach(maybeNull::add);
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Condition.Named named && maybeNull.contains(named.property())) {
                maybeNull.add(named.variable());
            }
        }
        Map<String, String> unknowns = new HashMap<>();
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Condition.Named named
                    && maybeNull.contains(named.property())
                    && pattern.conditions().stream()
                            .noneMatch(other -> excludesNull(other, named.property(), maybeNull))) {
                unknowns.put(named.variable(), named.property());
            }
        }
        return unknowns;
    }

    /** @param maybeNull the properties and names that may be null: what equals one of them may be null too */
    private static boolean excludesNull(Condition condition, String property, Set<String> maybeNull) {
        if (condition instanceof Condition.Compared compared) {
            boolean withNull = compared.operand() instanceof Operand.Unknown
                    || maybeNull.contains(compared.operand().toString());
            return compared.property().equals(property)
                    && (compared.operator() == Operator.UNEQUAL
                            ? compared.operand() instanceof Operand.Unknown
                            : !withNull);
        }
        return condition instanceof Condition.OneOf list
                && list.property().equals(property)
                && !list.negated()
                && list.operands().stream()
                        .noneMatch(operand ->
                                operand instanceof Operand.Unknown || maybeNull.contains(operand.toString()));
    }
}
