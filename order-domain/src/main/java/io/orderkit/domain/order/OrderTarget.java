package io.orderkit.domain.order;

import java.util.Optional;

/**
 * The target of a command: an order, or one of its deliveries or claims.
 *
 * @param order the order
 * @param number the number of the delivery or claim; optional if the order has only one
 * @param <O> the type of the order
 */
public record OrderTarget<O extends Order<O>>(O order, Optional<Integer> number) {
    /** Returns a target for the whole order, or for its only delivery or claim. */
    public static <O extends Order<O>> OrderTarget<O> of(O order) {
        return new OrderTarget<>(order, Optional.empty());
    }

    /** Returns a target for the delivery or claim with the given number. */
    public static <O extends Order<O>> OrderTarget<O> of(O order, int number) {
        return new OrderTarget<>(order, Optional.of(number));
    }
}
