package io.orderkit.rules.internal.checking;

import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.FactPattern;
import io.orderkit.rules.internal.language.FactPattern.Quantifier;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Operator;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.topics.FactProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A check that no argument of a ruling can be null. */
final class NullArgumentCheck {
    private NullArgumentCheck() {}

    static void run(RuleScope scope) {
        Map<String, String> unknowns = new HashMap<>();
        for (FactPattern pattern : scope.rule().patterns()) {
            if (scope.words().isFact(pattern.fact()) && pattern.quantifier() == Quantifier.EACH) {
                unknowns.putAll(unknowns(pattern, scope.words(), unknowns.keySet()));
            }
        }
        scope.rule().statements().stream()
                .flatMap(statement -> statement.arguments().stream())
                .filter(argument -> argument instanceof Operand.Variable && unknowns.containsKey(argument.toString()))
                .forEach(argument -> scope.report(
                        argument.place(),
                        argument + " may be null, which a ruling does not accept; add "
                                + unknowns.get(argument.toString()) + " != null to the conditions"));
    }

    private static Map<String, String> unknowns(FactPattern pattern, Vocabulary words, Set<String> unknownBefore) {
        Set<String> maybeNull = new HashSet<>(unknownBefore);
        words.properties().values().stream()
                .filter(FactProperty::perhapsUnknown)
                .map(FactProperty::name)
                .forEach(maybeNull::add);
        List<Condition.Named> maybeUnknown = new ArrayList<>();
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Condition.Named named && maybeNull.contains(named.property())) {
                maybeNull.add(named.variable());
                maybeUnknown.add(named);
            }
        }
        return maybeUnknown.stream()
                .filter(named -> pattern.conditions().stream()
                        .noneMatch(other -> excludesNull(other, named.property(), maybeNull)))
                .collect(Collectors.toMap(Condition.Named::variable, Condition.Named::property, (one, other) -> other));
    }

    /**
     * @param maybeNull the properties and variables that may be null; the condition does not exclude null if it
     *     compares the property with one of them
     */
    private static boolean excludesNull(Condition condition, String property, Set<String> maybeNull) {
        if (!(condition instanceof Condition.OfProperty part)
                || !part.property().equals(property)) {
            return false;
        }
        if (part instanceof Condition.Compared compared && compared.operator() == Operator.UNEQUAL) {
            return compared.operand() instanceof Operand.Unknown;
        }
        return (part instanceof Condition.Compared || (part instanceof Condition.OneOf list && !list.negated()))
                && part.operands().stream()
                        .noneMatch(operand ->
                                operand instanceof Operand.Unknown || maybeNull.contains(operand.toString()));
    }
}
