package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;

/**
 * A request to change an order of any process: a record with a {@link Wire} name. A step of a process takes a
 * {@code Command}, which knows its type of order.
 */
public interface OrderCommand {}
