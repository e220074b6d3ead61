package io.orderkit.papermill.input;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;

/** No attempt: who looks around wants to know what he can do, what blocks him, and who can clear it (X3, X4, X5). */
@Wire("paper-mill:look-around")
public record LookAround() implements OrderCommand {
    /** How a script calls it. */
    static final String NAME = "look-around";
}
