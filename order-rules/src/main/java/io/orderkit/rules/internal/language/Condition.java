package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition on a single fact. */
public sealed interface Condition {
    /** Returns the position at which the condition begins in the rule file. */
    SourcePosition place();

    /** Returns the condition and its operands, written in the given notation. */
    String written(Notation notation);

    /** Returns the condition in the notation of a rule file. */
    default String text() {
        return written(Notation.RULE_FILE);
    }

    /** Returns the single-property conditions that make up this condition. */
    Stream<OfProperty> parts();

    /** Returns whether the condition holds for a fact. */
    boolean holds(FactValues fact);

    /** A condition on a single property of the fact. */
    sealed interface OfProperty extends Condition {
        /** Returns the name of the property. */
        String property();

        /** Returns the operands with which the condition compares the property. */
        default List<Operand> operands() {
            return List.of();
        }

        @Override
        default Stream<OfProperty> parts() {
            return Stream.of(this);
        }
    }

    /**
     * A condition that binds a property to a variable such as {@code $percent}. A condition that only binds a variable
     * always holds.
     */
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

    /** A condition such as {@code planEntry}, which requires a property to be true. */
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

    /** A comparison of a property with one operand, using an operator such as {@code >=}. */
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

    /** A comparison of a property with a list of operands, using the {@code in} operator or its negation. */
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

    /** The negation of a condition, such as {@code !planEntry}. */
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

    /** Several conditions joined by the same connective. */
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
