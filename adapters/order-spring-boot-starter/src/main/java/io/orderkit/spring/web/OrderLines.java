package io.orderkit.spring.web;

import io.orderkit.domain.model.Wire;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of orders, sorted by id.
 *
 * @param orders the orders
 * @param next the value of the {@code after} parameter in a request for the next page; empty on the last page
 */
@Wire("order-lines")
public record OrderLines(List<OrderLine> orders, Optional<String> next) {
    public OrderLines {
        orders = List.copyOf(orders);
    }

    /**
     * A short view of an order, for lists.
     *
     * @param order its id
     * @param process the name of the order's process
     * @param version its version
     * @param customer the customer of the order; empty until the customer is known
     * @param positions the wire names of the order's states, by track
     * @param ended whether it has ended
     * @param updatedAt the time at which the order's last event was recorded
     */
    public record OrderLine(
            String order,
            String process,
            long version,
            Optional<String> customer,
            Map<String, String> positions,
            boolean ended,
            Instant updatedAt) {}

    static OrderLines of(Page<OrderSummary> page) {
        return new OrderLines(page.rows().stream().map(OrderLines::line).toList(), page.next());
    }

    private static OrderLine line(OrderSummary order) {
        return new OrderLine(
                order.order().value(),
                order.process(),
                order.version(),
                order.customer().map(Object::toString),
                order.positions(),
                order.ended(),
                order.updatedAt());
    }
}
