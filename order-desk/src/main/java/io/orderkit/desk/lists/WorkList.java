package io.orderkit.desk.lists;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderUnreadable;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.process.Option;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.util.List;
import java.util.Optional;

/**
 * The list of the steps that a person can take, across all orders. The list shows what blocks a step, and who
 * can clear each obstacle (X4). Every order on a page is folded, so the cost of a page grows with the number of
 * orders on it.
 *
 * <p>Thread-safe.
 */
public final class WorkList {
    private final OrderDesk desk;
    private final OrderQuery orders;

    public WorkList(OrderDesk desk, OrderQuery orders) {
        this.desk = desk;
        this.orders = orders;
    }

    /**
     * An order that has not ended, with the steps that the actor can currently take.
     *
     * @param order the stored summary of the order
     * @param options the steps that the actor can take, and those that are blocked only by a gate; may be empty
     * @param unreadable the reason why the order cannot be read, with the event at fault. An unreadable order has no
     *     options
     */
    public record Work(OrderSummary order, List<Option<?>> options, Optional<String> unreadable) {
        public Work {
            options = List.copyOf(options);
        }
    }

    /**
     * Returns the orders that have not ended, sorted by order id.
     *
     * @param after the cursor from the previous page; empty for the first page
     * @param limit 1 to {@value OrderQuery#MOST_ROWS}
     * @throws IllegalArgumentException for another limit
     * @throws PortUnavailable if the store does not answer
     */
    public Page<Work> of(Actor actor, ReadScope scope, Optional<String> after, int limit) {
        Page<OrderSummary> page =
                orders.orders(scope, OrderQuery.OrderFilter.any().ended(false), after, limit);
        return new Page<>(
                page.rows().stream().map(order -> work(order, scope, actor)).toList(), page.next());
    }

    /**
     * Returns the steps that the actor can take on an order. An unreadable order does not prevent other orders from
     * being listed.
     */
    private Work work(OrderSummary order, ReadScope scope, Actor actor) {
        try {
            return new Work(order, his(desk.options(scope, order.order(), actor)), Optional.empty());
        } catch (OrderUnreadable e) {
            return new Work(order, List.of(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static List<Option<?>> his(List<Option<?>> all) {
        return all.stream()
                .filter(option -> option.isOpen() || option.isBlockedByGate())
                .toList();
    }
}
