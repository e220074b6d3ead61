package io.orderkit.testkit.scenario;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.OrderCommand;

/**
 * Somebody does something.
 *
 * @param actor who
 * @param command what
 */
public record Act(Actor actor, OrderCommand command) {
    /** Begins "who does what": {@code by(AGENT).does(new ReadBack(true))}. */
    public static By by(Actor actor) {
        return new By(actor);
    }

    /**
     * The person who acts.
     *
     * @param actor who
     */
    public record By(Actor actor) {
        public Act does(OrderCommand command) {
            return new Act(actor, command);
        }
    }
}
