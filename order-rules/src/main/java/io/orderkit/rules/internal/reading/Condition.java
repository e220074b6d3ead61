package io.orderkit.rules.internal.reading;

import java.util.List;
import java.util.stream.Collectors;

/** What must hold of a fact. Its {@code toString} is as a rule file says it. */
public sealed interface Condition {
    /** Where it begins. */
    Place place();

    /** {@code $percent : contractPercent}: holds always, and gives the property a name. */
    record Named(Place place, String variable, String property) implements Condition {
        @Override
        public String toString() {
            return variable + " : " + property;
        }
    }

    /** {@code planEntry}: a property that is true. */
    record Holds(Place place, String property) implements Condition {
        @Override
        public String toString() {
            return property;
        }
    }

    /** {@code orderTotal >= 10000}. */
    record Compared(Place place, String property, Operator operator, Operand operand) implements Condition {
        @Override
        public String toString() {
            return property + " " + operator + " " + operand;
        }
    }

    /** {@code tier in ( Tier.B, Tier.C )}, {@code tier not in ( Tier.A )}. */
    record OneOf(Place place, String property, boolean negated, List<Operand> operands) implements Condition {
        public OneOf {
            operands = List.copyOf(operands);
        }

        @Override
        public String toString() {
            return operands.stream()
                    .map(Operand::toString)
                    .collect(Collectors.joining(", ", property + (negated ? " not in ( " : " in ( "), " )"));
        }
    }

    /** {@code !planEntry}, {@code !( … )}. */
    record Not(Place place, Condition condition) implements Condition {
        @Override
        public String toString() {
            return condition instanceof Holds ? "!" + condition : "!( " + condition + " )";
        }
    }

    /** All of them, with {@code &&}. */
    record All(Place place, List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" && ", "( ", " )"));
        }
    }

    /** At least one of them, with {@code ||}. */
    record Any(Place place, List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" || ", "( ", " )"));
        }
    }
}
