package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseCondition;
import io.orderkit.rules.internal.cases.CaseProperty;
import io.orderkit.rules.internal.cases.CaseSpace;
import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.Connective;
import io.orderkit.rules.internal.language.FactPattern;
import io.orderkit.rules.internal.language.FactPattern.Quantifier;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Operator;
import io.orderkit.rules.internal.language.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The conditions of one rule, prepared for the evaluation of cases. A question has only one fact, so all patterns of a rule match the same
 * fact.
 */
final class CaseConditions {
    private final CaseSpace space;
    private Map<String, String> names = new HashMap<>();

    private CaseConditions(CaseSpace space) {
        this.space = space;
    }

    /** Returns the condition under which a rule fires. */
    static CaseCondition of(Rule rule, CaseSpace space) {
        return CaseCondition.All.of(
                placed(rule, space).stream().map(PlacedCondition::condition).toList());
    }

    /** Returns the individual conditions of a rule, in the order of the rule file. */
    static List<PlacedCondition> placed(Rule rule, CaseSpace space) {
        CaseConditions conditions = new CaseConditions(space);
        List<PlacedCondition> placed = new ArrayList<>();
        for (FactPattern pattern : rule.patterns()) {
            placed.addAll(conditions.of(pattern));
        }
        return placed;
    }

    private List<PlacedCondition> of(FactPattern pattern) {
        Map<String, String> outside = names;
        names = pattern.quantifier() == Quantifier.EACH ? outside : new HashMap<>(outside);
        List<PlacedCondition> placed =
                pattern.conditions().stream().map(this::placed).toList();
        names = outside;
        if (pattern.quantifier() != Quantifier.NOT) {
            return placed;
        }
        CaseCondition there = CaseCondition.All.of(
                placed.stream().map(PlacedCondition::condition).toList());
        return List.of(
                new PlacedCondition(pattern.place(), pattern.toString(), new CaseCondition.Inverted(there), List.of()));
    }

    private PlacedCondition placed(Condition condition) {
        List<PlacedCondition> alternatives = List.of();
        if (condition instanceof Condition.Joined joined && joined.connective() == Connective.OR) {
            alternatives = joined.conditions().stream().map(this::placed).toList();
        } else if (condition instanceof Condition.OneOf list && !list.negated()) {
            alternatives = list.operands().stream()
                    .map(operand -> new PlacedCondition(
                            operand.place(),
                            list.property() + " == " + operand,
                            compared(list.property(), Operator.EQUAL, operand),
                            List.of()))
                    .toList();
        }
        return new PlacedCondition(condition.place(), condition.text(), of(condition), alternatives);
    }

    private CaseCondition of(Condition condition) {
        if (condition instanceof Condition.OfProperty part) {
            return of(part);
        }
        if (condition instanceof Condition.Not not) {
            return new CaseCondition.Inverted(of(not.condition()));
        }
        Condition.Joined joined = (Condition.Joined) condition;
        List<CaseCondition> parts = joined.conditions().stream().map(this::of).toList();
        return joined.connective() == Connective.AND ? CaseCondition.All.of(parts) : CaseCondition.any(parts);
    }

    private CaseCondition of(Condition.OfProperty part) {
        String property = part.property();
        if (part instanceof Condition.Named named) {
            names.put(named.variable(), property);
            return CaseCondition.All.of(List.of());
        }
        if (part instanceof Condition.Compared compared) {
            return compared(property, compared.operator(), compared.operand());
        }
        if (part instanceof Condition.OneOf list) {
            CaseCondition any = CaseCondition.any(list.operands().stream()
                    .map(operand -> compared(property, Operator.EQUAL, operand))
                    .toList());
            return list.negated() ? new CaseCondition.Inverted(any) : any;
        }
        return ofValue(property, value -> value.filter(Boolean.TRUE::equals).isPresent());
    }

    private CaseCondition compared(String property, Operator operator, Operand operand) {
        String other = operand instanceof Operand.Property named
                ? named.name()
                : operand instanceof Operand.Variable variable
                        ? Objects.requireNonNull(names.get(variable.name()))
                        : "";
        if (other.isEmpty()) {
            return ofValue(property, value -> operator.holds(value, operand.literal()));
        }
        CaseProperty left = space.property(property);
        CaseProperty right = space.property(other);
        BitSet fields = left.fields();
        fields.or(right.fields());
        return new CaseCondition.OfFields(fields, chosen -> operator.holds(left.value(chosen), right.value(chosen)));
    }

    /**
     * Returns a condition on the value of a property. A condition on a property of the facts is evaluated in advance, once for each value
     * of the property. A property from a table depends on several fields.
     */
    private CaseCondition ofValue(String name, Predicate<Optional<Object>> holds) {
        CaseProperty property = space.property(name);
        if (property instanceof CaseProperty.Given given) {
            List<Optional<Object>> values = given.field().values();
            BitSet holding = new BitSet();
            for (int value = 0; value < values.size(); value++) {
                holding.set(value, holds.test(values.get(value)));
            }
            return new CaseCondition.OfField(given.index(), holding);
        }
        return new CaseCondition.OfFields(property.fields(), chosen -> holds.test(property.value(chosen)));
    }
}
