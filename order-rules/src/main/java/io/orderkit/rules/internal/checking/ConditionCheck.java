package io.orderkit.rules.internal.checking;

import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.FactPattern;
import io.orderkit.rules.internal.language.FactPattern.Quantifier;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Operator;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.ValueKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A checker that rejects unknown facts, impossible values and large joins in a rule's conditions. */
final class ConditionCheck {
    private static final int MOST_PATTERNS = 3;

    private final RuleScope scope;
    private Map<String, Class<?>> variables = Map.of();
    private Map<String, FactProperty> properties = Map.of();
    private String fact = "";

    ConditionCheck(RuleScope scope) {
        this.scope = scope;
    }

    void run() {
        List<FactPattern> patterns = scope.rule().patterns();
        if (patterns.size() > MOST_PATTERNS) {
            scope.report(
                    scope.rule().place(),
                    "looks at " + patterns.size() + " facts at once; at most " + MOST_PATTERNS + " are allowed");
        }
        for (int i = 0; i < patterns.size(); i++) {
            check(patterns.get(i), i > 0);
        }
    }

    private void check(FactPattern pattern, boolean joins) {
        Vocabulary words = scope.words();
        if (!words.isFact(pattern.fact())) {
            scope.reportUnknown(pattern.place(), scope.file().topic().file(), pattern.fact(), words.factNames());
            return;
        }
        scope.requireFactImport(pattern.place());
        Map<String, Class<?>> outside = scope.variables();
        if (joins && pattern.conditions().stream().noneMatch(condition -> equatesWith(condition, outside.keySet()))) {
            scope.report(
                    pattern.place(),
                    "the second and third fact of a rule must share a value with an earlier fact, as in tier == $tier");
        }
        fact = pattern.fact();
        properties = words.properties();
        // A variable of a "not" or "exists" pattern is visible only within that pattern.
        variables = pattern.quantifier() == Quantifier.EACH ? outside : new HashMap<>(outside);
        pattern.conditions().stream()
                .flatMap(Condition::parts)
                .forEach(part -> property(part.place(), part.property()).ifPresent(found -> check(part, found)));
    }

    private static boolean equatesWith(Condition condition, Set<String> names) {
        return condition instanceof Condition.Compared compared
                && compared.operator() == Operator.EQUAL
                && compared.operand() instanceof Operand.Variable variable
                && names.contains(variable.name());
    }

    private Optional<FactProperty> property(SourcePosition place, String name) {
        Optional<FactProperty> type = Optional.ofNullable(properties.get(name));
        if (type.isEmpty()) {
            scope.reportUnknown(place, fact, name, properties.keySet());
        }
        return type;
    }

    private void check(Condition.OfProperty condition, FactProperty property) {
        Class<?> type = property.type();
        if (condition instanceof Condition.Named named && variables.putIfAbsent(named.variable(), type) != null) {
            scope.report(named.place(), "the name " + named.variable() + " is bound twice");
        } else if (condition instanceof Condition.Holds && ValueKind.of(type) != ValueKind.TRUTH) {
            scope.report(
                    condition.place(),
                    condition.property() + " is not true or false, so it must be compared with a value");
        } else if (condition instanceof Condition.Compared compared) {
            check(compared, property);
        } else if (condition instanceof Condition.OneOf list) {
            list.operands().forEach(operand -> checkListed(list, property, operand));
        }
    }

    private void check(Condition.Compared compared, FactProperty property) {
        Class<?> type = property.type();
        boolean ordering = compared.operator().ordering();
        if (ordering && !ValueKind.of(type).ordered()) {
            scope.report(
                    compared.place(),
                    compared.property() + " is " + scope.file().names().words(type)
                            + "; its values have no order, so compare with == or !=");
        } else {
            check(property, compared.operand());
        }
        if (compared.operand() instanceof Operand.Property other && other.name().equals(compared.property())) {
            scope.report(other.place(), "compares " + other.name() + " with itself");
        }
        if (ordering && compared.operand() instanceof Operand.Unknown unknown) {
            scope.report(unknown.place(), "null cannot be ordered; compare with == null or != null");
        }
    }

    /**
     * Rejects null in a list of operands. The rule engine accepts null in a list, but then the result depends on the
     * preceding conditions.
     */
    private void checkListed(Condition.OneOf list, FactProperty property, Operand operand) {
        if (operand instanceof Operand.Unknown) {
            scope.report(
                    operand.place(),
                    "null cannot be in a list; write a separate condition",
                    list.property() + (list.negated() ? " != null" : " == null"));
        } else {
            check(property, operand);
        }
    }

    private void check(FactProperty compared, Operand operand) {
        String property = compared.name();
        Class<?> type = compared.type();
        if (operand instanceof Operand.Property other) {
            property(other.place(), other.name())
                    .filter(found -> found.type() != type)
                    .ifPresent(found -> reportMismatch(property, type, other));
        } else if (operand instanceof Operand.Variable variable) {
            Class<?> found = variables.get(variable.name());
            if (found == null) {
                scope.reportUnknown(variable.place(), "the rule", variable.name(), variables.keySet());
            } else if (found != type) {
                reportMismatch(property, type, variable);
            }
        } else if (operand instanceof Operand.Unknown) {
            if (type.isPrimitive() && !compared.perhapsUnknown()) {
                scope.report(operand.place(), property + " is always known, never null");
            }
        } else if ((!(operand instanceof Operand.Constant constant) || scope.knows(constant)) && !operand.fits(type)) {
            reportMismatch(property, type, operand);
        } else if (operand instanceof Operand.Text text
                && !compared.values().isEmpty()
                && !compared.values().contains(text.value())) {
            scope.reportUnknown(text.place(), property, text.value(), compared.values());
        }
    }

    private void reportMismatch(String property, Class<?> type, Operand operand) {
        scope.report(operand.place(), property + " is " + scope.expected(type, List.of(operand)) + ", not " + operand);
    }
}
