package io.orderkit.spring.store;

import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;

/**
 * The ports for one tenant's orders.
 *
 * @param orders the histories
 * @param queries the queries across orders
 * @param outbox the outbox of unsent events, which never takes part in a request's transaction
 */
public record TenantPorts(OrderStore orders, OrderQuery queries, Outbox outbox) {}
