package io.orderkit.rules.internal.reading;

import java.util.List;
import java.util.stream.Collectors;

/** What must hold of a fact. Its {@code toString} is as a rule file says it. */
public sealed interface Condition {
    /** Where it begins. */
    Place place();

    /** Writes the condition with its operands in a given notation. */
    String written(Notation notation);

    /** How many comparisons it consists of. */
    default int size() {
        return 1;
    }

    /** How many comparisons they consist of together. */
    static int sum(List<Condition> conditions) {
        return conditions.stream().mapToInt(Condition::size).sum();
    }

    /** {@code $percent : contractPercent}: holds always, and gives the property a name. */
    record Named(Place place, String variable, String property) implements Condition {
        @Override
        public String written(Notation notation) {
            return notation.of(new Operand.Variable(place, variable)) + " : " + property;
        }

        @Override
        public String toString() {
            return written(Notation.RULE_FILE);
        }
    }

    /** {@code planEntry}: a property that is true. */
    record Holds(Place place, String property) implements Condition {
        @Override
        public String written(Notation notation) {
            return property;
        }

        @Override
        public String toString() {
            return written(Notation.RULE_FILE);
        }
    }

    /** {@code orderTotal >= 10000}. */
    record Compared(Place place, String property, Operator operator, Operand operand) implements Condition {
        @Override
        public String written(Notation notation) {
            return property + " " + operator + " " + notation.of(operand);
        }

        @Override
        public String toString() {
            return written(Notation.RULE_FILE);
        }
    }

    /** {@code tier in ( Tier.B, Tier.C )}, {@code tier not in ( Tier.A )}. */
    record OneOf(Place place, String property, boolean negated, List<Operand> operands) implements Condition {
        public OneOf {
            operands = List.copyOf(operands);
        }

        @Override
        public String written(Notation notation) {
            if (!notation.lists(operands)) {
                String each = property + (negated ? " != " : " == ");
                return operands.stream()
                        .map(operand -> each + notation.of(operand))
                        .collect(Collectors.joining(negated ? " && " : " || ", "( ", " )"));
            }
            return operands.stream()
                    .map(notation::of)
                    .collect(Collectors.joining(", ", property + (negated ? " not in ( " : " in ( "), " )"));
        }

        @Override
        public String toString() {
            return written(Notation.RULE_FILE);
        }
    }

    /** {@code !planEntry}, {@code !( … )}. */
    record Not(Place place, Condition condition) implements Condition {
        @Override
        public int size() {
            return condition.size();
        }

        @Override
        public String written(Notation notation) {
            return condition instanceof Holds
                    ? "!" + condition.written(notation)
                    : "!( " + condition.written(notation) + " )";
        }

        @Override
        public String toString() {
            return written(Notation.RULE_FILE);
        }
    }

    /** All of them, with {@code &&}. */
    record All(Place place, List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public int size() {
            return sum(conditions);
        }

        @Override
        public String written(Notation notation) {
            return conditions.stream()
                    .map(part -> part.written(notation))
                    .collect(Collectors.joining(" && ", "( ", " )"));
        }

        @Override
        public String toString() {
            return written(Notation.RULE_FILE);
        }
    }

    /** At least one of them, with {@code ||}. */
    record Any(Place place, List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public int size() {
            return sum(conditions);
        }

        @Override
        public String written(Notation notation) {
            return conditions.stream()
                    .map(part -> part.written(notation))
                    .collect(Collectors.joining(" || ", "( ", " )"));
        }

        @Override
        public String toString() {
            return written(Notation.RULE_FILE);
        }
    }
}
