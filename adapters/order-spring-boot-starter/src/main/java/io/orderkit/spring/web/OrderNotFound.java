package io.orderkit.spring.web;

import io.orderkit.domain.model.OrderId;

/** An order that is not known, or that the caller may not see; a reader cannot tell which. */
public final class OrderNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient OrderId order;

    OrderNotFound(OrderId order) {
        super("there is no order " + order + " for this reader");
        this.order = order;
    }

    /** Returns the id that was asked for. */
    public OrderId order() {
        return order;
    }
}
