package io.orderkit.rules.internal.reading;

import java.util.Arrays;
import java.util.Optional;

/** How a property is compared. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findAny();
    }

    /** Whether it asks which is larger. */
    public boolean ordering() {
        return this != EQUAL && this != UNEQUAL;
    }

    @Override
    public String toString() {
        return sign;
    }
}
