package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;

/**
 * A command for an order of any process. Every command is a record with a {@link Wire} name. The steps of a process use
 * the subtype {@code Command}, which has a type parameter for the order.
 */
public interface OrderCommand {}
