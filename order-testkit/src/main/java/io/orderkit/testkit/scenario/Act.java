package io.orderkit.testkit.scenario;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.OrderCommand;

/**
 * A command, together with the actor who submits it.
 *
 * @param actor the person who acts
 * @param command the command
 */
public record Act(Actor actor, OrderCommand command) {
    /** Begins an act, written as {@code by(actor).does(command)}. */
    public static By by(Actor actor) {
        return new By(actor);
    }

    /**
     * The first part of an act, before the command is added.
     *
     * @param actor the person who acts
     */
    public record By(Actor actor) {
        public Act does(OrderCommand command) {
            return new Act(actor, command);
        }
    }
}
