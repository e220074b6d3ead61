package io.orderkit.domain.order;

import java.util.Optional;

/**
 * The order of a command, or one delivery or claim of it.
 *
 * @param order the order
 * @param number the number of the instance in the scope of the command's step; it may be left out while there is only
 *     one
 * @param <O> the type of the order
 */
public record OrderTarget<O extends Order<O>>(O order, Optional<Integer> number) {
    /** Returns the whole order, or its only instance. */
    public static <O extends Order<O>> OrderTarget<O> of(O order) {
        return new OrderTarget<>(order, Optional.empty());
    }

    /** Returns one instance of the scope that the command's step belongs to. */
    public static <O extends Order<O>> OrderTarget<O> of(O order, int number) {
        return new OrderTarget<>(order, Optional.of(number));
    }
}
