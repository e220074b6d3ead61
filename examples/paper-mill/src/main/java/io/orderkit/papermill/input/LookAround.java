package io.orderkit.papermill.input;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;

/**
 * A script entry that inspects an order instead of submitting an attempt. The report lists the steps that are open to the actor, the
 * reasons that block other steps, and the people who can clear these reasons (X3, X4, X5).
 */
@Wire("paper-mill:look-around")
public record LookAround() implements OrderCommand {
    /** The value of the script field "do" that requests an inspection. */
    static final String NAME = "look-around";
}
