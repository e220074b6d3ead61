package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A requirement on one fact. */
public sealed interface Condition {
    /** Returns the position at which it begins. */
    SourcePosition place();

    /** Writes the condition with its operands in a given notation. */
    String written(Notation notation);

    /** Returns the condition in the notation of a rule file. */
    default String text() {
        return written(Notation.RULE_FILE);
    }

    /** Returns its parts: the conditions on single properties. */
    Stream<OfProperty> parts();

    /** Returns whether the condition holds for a fact. */
    boolean holds(FactValues fact);

    /** A condition on one property. */
    sealed interface OfProperty extends Condition {
        /** Returns the name of the property. */
        String property();

        /** Returns the operands with which the property is compared. */
        default List<Operand> operands() {
            return List.of();
        }

        @Override
        default Stream<OfProperty> parts() {
            return Stream.of(this);
        }
    }

    /** {@code $percent : contractPercent}: a condition that always holds, and binds the property to a variable. */
    record Named(SourcePosition place, String variable, String property) implements OfProperty {
        @Override
        public String written(Notation notation) {
            return notation.of(property, new Operand.Variable(place, variable)) + " : " + notation.property(property);
        }

        @Override
        public boolean holds(FactValues fact) {
            fact.name(variable, property);
            return true;
        }
    }

    /** {@code planEntry}: a property that is true. */
    record Holds(SourcePosition place, String property) implements OfProperty {
        @Override
        public String written(Notation notation) {
            return notation.holds(property);
        }

        @Override
        public boolean holds(FactValues fact) {
            return fact.value(property).filter(Boolean.TRUE::equals).isPresent();
        }
    }

    /** {@code orderTotal >= 10000}: a comparison with one operand. */
    record Compared(SourcePosition place, String property, Operator operator, Operand operand) implements OfProperty {
        @Override
        public List<Operand> operands() {
            return List.of(operand);
        }

        @Override
        public String written(Notation notation) {
            return notation.property(property) + " " + operator + " " + notation.of(property, operand);
        }

        @Override
        public boolean holds(FactValues fact) {
            return operator.holds(fact.value(property), fact.value(operand));
        }
    }

    /** {@code tier in ( Tier.B, Tier.C )}, {@code tier not in ( Tier.A )}: a comparison with a list. */
    record OneOf(SourcePosition place, String property, boolean negated, List<Operand> operands) implements OfProperty {
        public OneOf {
            operands = List.copyOf(operands);
        }

        @Override
        public String written(Notation notation) {
            String name = notation.property(property);
            Stream<String> written = operands.stream().map(operand -> notation.of(property, operand));
            if (notation.lists(operands)) {
                return written.collect(Collectors.joining(", ", name + (negated ? " not in ( " : " in ( "), " )"));
            }
            String each = name + (negated ? " != " : " == ");
            return written.map(each::concat).collect(Collectors.joining(negated ? " && " : " || ", "( ", " )"));
        }

        @Override
        public boolean holds(FactValues fact) {
            return negated
                    != operands.stream()
                            .anyMatch(operand -> Operator.EQUAL.holds(fact.value(property), fact.value(operand)));
        }
    }

    /** {@code !planEntry}, {@code !( … )}: a negation. */
    record Not(SourcePosition place, Condition condition) implements Condition {
        @Override
        public String written(Notation notation) {
            String positive = condition.written(notation);
            return condition instanceof Holds holds && holds.property().equals(positive)
                    ? "!" + positive
                    : "!( " + positive + " )";
        }

        @Override
        public Stream<OfProperty> parts() {
            return condition.parts();
        }

        @Override
        public boolean holds(FactValues fact) {
            return !condition.holds(fact);
        }
    }

    /** Several conditions with the same connective between them. */
    record Joined(SourcePosition place, Connective connective, List<Condition> conditions) implements Condition {
        public Joined {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String written(Notation notation) {
            return conditions.stream()
                    .map(part -> part.written(notation))
                    .collect(Collectors.joining(" " + connective + " ", "( ", " )"));
        }

        @Override
        public Stream<OfProperty> parts() {
            return conditions.stream().flatMap(Condition::parts);
        }

        @Override
        public boolean holds(FactValues fact) {
            return connective == Connective.AND
                    ? conditions.stream().allMatch(part -> part.holds(fact))
                    : conditions.stream().anyMatch(part -> part.holds(fact));
        }
    }
}
