package io.orderkit.testkit.scenario;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.OrderCommand;

/**
 * An act: a command and the person who gives it.
 *
 * @param actor the person who acts
 * @param command the command
 */
public record Act(Actor actor, OrderCommand command) {
    /** Begins the expression of an act: {@code by(AGENT).does(new ReadBack(true))}. */
    public static By by(Actor actor) {
        return new By(actor);
    }

    /**
     * The first half of the expression of an act.
     *
     * @param actor the person who acts
     */
    public record By(Actor actor) {
        public Act does(OrderCommand command) {
            return new Act(actor, command);
        }
    }
}
