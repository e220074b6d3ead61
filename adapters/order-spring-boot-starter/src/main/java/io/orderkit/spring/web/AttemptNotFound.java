package io.orderkit.spring.web;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;

/**
 * The exception for an attempt that cannot be found when its evidence is requested. The exception does not reveal
 * whether the attempt is unknown or outside the reader's scope.
 */
public final class AttemptNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient OrderId order;
    private final transient CommandId attempt;

    AttemptNotFound(OrderId order, CommandId attempt) {
        super("order " + order + " has no attempt " + attempt + " for this reader");
        this.order = order;
        this.attempt = attempt;
    }

    /** Returns the id of the order. */
    public OrderId order() {
        return order;
    }

    /** Returns the id of the attempt. */
    public CommandId attempt() {
        return attempt;
    }
}
