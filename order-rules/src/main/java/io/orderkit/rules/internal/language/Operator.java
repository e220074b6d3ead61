package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.TypeValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A comparison operator between a property and an operand. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates of the enum constants have no state
public enum Operator {
    EQUAL("==", order -> order == 0),
    UNEQUAL("!=", order -> order != 0),
    LESS("<", order -> order < 0),
    AT_MOST("<=", order -> order <= 0),
    MORE(">", order -> order > 0),
    AT_LEAST(">=", order -> order >= 0);

    private final String sign;
    private final IntPredicate accepts;

    Operator(String sign, IntPredicate accepts) {
        this.sign = sign;
        this.accepts = accepts;
    }

    /** Returns the operator that a symbol represents; empty if the symbol is not an operator. */
    public static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findAny();
    }

    /** Returns whether the operator tests which of two values is larger, rather than whether they are equal. */
    public boolean ordering() {
        return this != EQUAL && this != UNEQUAL;
    }

    /**
     * Returns the result of comparing two values as the rule engine would. An unknown value equals only another unknown value. An unknown
     * value is neither larger nor smaller than any other value. Constants are compared by their names.
     */
    public boolean holds(Optional<Object> left, Optional<Object> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return !ordering() && left.equals(right) == (this == EQUAL);
        }
        return accepts.test(order(left.get(), right.get()));
    }

    private static int order(Object left, Object right) {
        if (left instanceof LocalDate || right instanceof LocalDate) {
            return day(left).compareTo(day(right));
        }
        if (left instanceof Number) {
            return number(left).compareTo(number(right));
        }
        return name(left).equals(name(right)) ? 0 : 1;
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : LocalDate.parse(value.toString());
    }

    private static Object name(Object value) {
        return TypeValues.areConstants(value.getClass()) ? TypeValues.constant(value) : value;
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    @Override
    public String toString() {
        return sign;
    }
}
