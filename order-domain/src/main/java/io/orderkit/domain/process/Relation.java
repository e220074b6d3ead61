package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import java.util.function.BiPredicate;

/**
 * How somebody stands to an order: its salesperson, the agent whom he entrusted, its member (X2).
 *
 * @param name kebab-case; worded under {@code relation.} and the name
 * @param holds whether the actor stands so to the order; total
 * @param <O> the order
 */
public record Relation<O extends Order<O>>(String name, BiPredicate<O, Actor> holds) {
    /** The key of its title in the wording. */
    public String wordingKey() {
        return "relation." + name;
    }
}
