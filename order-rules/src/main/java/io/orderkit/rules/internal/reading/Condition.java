package io.orderkit.rules.internal.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold of a fact. Its {@code toString} is as a rule file says it. */
public sealed interface Condition {
    /** Where it begins. */
    Place place();

    /** As a rule file says it, with operands spelt in some way. */
    String spelt(Function<Operand, String> spelling);

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
        public String spelt(Function<Operand, String> spelling) {
            return variable + " : " + property;
        }

        @Override
        public String toString() {
            return spelt(Operand::toString);
        }
    }

    /** {@code planEntry}: a property that is true. */
    record Holds(Place place, String property) implements Condition {
        @Override
        public String spelt(Function<Operand, String> spelling) {
            return property;
        }

        @Override
        public String toString() {
            return spelt(Operand::toString);
        }
    }

    /** {@code orderTotal >= 10000}. */
    record Compared(Place place, String property, Operator operator, Operand operand) implements Condition {
        @Override
        public String spelt(Function<Operand, String> spelling) {
            return property + " " + operator + " " + spelling.apply(operand);
        }

        @Override
        public String toString() {
            return spelt(Operand::toString);
        }
    }

    /** {@code tier in ( Tier.B, Tier.C )}, {@code tier not in ( Tier.A )}. */
    record OneOf(Place place, String property, boolean negated, List<Operand> operands) implements Condition {
        public OneOf {
            operands = List.copyOf(operands);
        }

        @Override
        public String spelt(Function<Operand, String> spelling) {
            boolean otherwise = operands.stream()
                    .anyMatch(operand -> !spelling.apply(operand).equals(operand.toString()));
            if (otherwise) {
                // The engine breaks off at a list that holds figures in its own spelling.
                String each = property + (negated ? " != " : " == ");
                return operands.stream()
                        .map(operand -> each + spelling.apply(operand))
                        .collect(Collectors.joining(negated ? " && " : " || ", "( ", " )"));
            }
            return operands.stream()
                    .map(spelling)
                    .collect(Collectors.joining(", ", property + (negated ? " not in ( " : " in ( "), " )"));
        }

        @Override
        public String toString() {
            return spelt(Operand::toString);
        }
    }

    /** {@code !planEntry}, {@code !( … )}. */
    record Not(Place place, Condition condition) implements Condition {
        @Override
        public int size() {
            return condition.size();
        }

        @Override
        public String spelt(Function<Operand, String> spelling) {
            return condition instanceof Holds
                    ? "!" + condition.spelt(spelling)
                    : "!( " + condition.spelt(spelling) + " )";
        }

        @Override
        public String toString() {
            return spelt(Operand::toString);
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
        public String spelt(Function<Operand, String> spelling) {
            return conditions.stream()
                    .map(part -> part.spelt(spelling))
                    .collect(Collectors.joining(" && ", "( ", " )"));
        }

        @Override
        public String toString() {
            return spelt(Operand::toString);
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
        public String spelt(Function<Operand, String> spelling) {
            return conditions.stream()
                    .map(part -> part.spelt(spelling))
                    .collect(Collectors.joining(" || ", "( ", " )"));
        }

        @Override
        public String toString() {
            return spelt(Operand::toString);
        }
    }
}
