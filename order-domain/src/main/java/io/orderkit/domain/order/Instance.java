package io.orderkit.domain.order;

import io.orderkit.domain.model.InvalidValue;

/**
 * A numbered instance of a scope, for example one delivery or one claim of an order. The text form looks like
 * {@code delivery/2}.
 *
 * @param scope the name of the scope
 * @param number from 1
 */
public record Instance(String scope, int number) {
    private static final char MARK = '/';

    /**
     * Checks the scope and the number.
     *
     * @throws InvalidValue when the number is below 1, or the scope is empty or contains a slash
     */
    public Instance {
        if (number < 1 || scope.isEmpty() || scope.indexOf(MARK) >= 0) {
            throw InvalidValue.of("instance", scope + MARK + number, "a scope and a number from 1, such as delivery/2");
        }
    }

    /**
     * Reads {@code delivery/2}.
     *
     * @throws InvalidValue when the text does not consist of a scope and a number, separated by a slash
     */
    public static Instance parse(String text) {
        int mark = text.indexOf(MARK);
        try {
            return new Instance(text.substring(0, Math.max(mark, 0)), Integer.parseInt(text.substring(mark + 1)));
        } catch (NumberFormatException noNumber) {
            throw InvalidValue.of("instance", text, "a scope and a number from 1, such as delivery/2");
        }
    }

    @Override
    public String toString() {
        return scope + MARK + number;
    }
}
