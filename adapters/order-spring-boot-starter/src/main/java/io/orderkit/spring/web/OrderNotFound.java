package io.orderkit.spring.web;

import io.orderkit.domain.model.OrderId;

/**
 * The exception for a requested order that cannot be found. The exception does not reveal whether the order is
 * unknown or outside the reader's scope.
 */
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
