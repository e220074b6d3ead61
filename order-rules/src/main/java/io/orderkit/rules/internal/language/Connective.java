package io.orderkit.rules.internal.language;

/** An operator between conditions. */
public enum Connective {
    AND("&&"),
    OR("||");

    private final String sign;

    Connective(String sign) {
        this.sign = sign;
    }

    @Override
    public String toString() {
        return sign;
    }
}
