package io.orderkit.spring.web;

import io.orderkit.domain.model.OrderId;

/** The failure to find an order. A reader cannot tell whether it is unknown or outside their scope. */
public final class OrderNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient OrderId order;

    OrderNotFound(OrderId order) {
        super("there is no order " + order + " for this reader");
        this.order = order;
    }

    /** Returns the requested id. */
    public OrderId order() {
        return order;
    }
}
