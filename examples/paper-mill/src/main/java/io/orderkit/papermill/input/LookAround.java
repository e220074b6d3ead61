package io.orderkit.papermill.input;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;

/** A question instead of an attempt: the open steps, the reasons that block others, and the people who can clear them (X3, X4, X5). */
@Wire("paper-mill:look-around")
public record LookAround() implements OrderCommand {
    /** The name of this question in a script. */
    static final String NAME = "look-around";
}
