package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;

/**
 * A request to do something to an order, of whatever process. A record with a {@link Wire} name. A step of a process takes a
 * {@code Command}, which knows its order.
 */
public interface OrderCommand {}
