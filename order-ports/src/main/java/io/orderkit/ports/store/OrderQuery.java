package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import java.time.Instant;
import java.util.Optional;

/**
 * The queries across the orders of one tenant (X3). Pages use keys, never offsets: a row that stays is never skipped or
 * returned twice, whatever is written between two pages. See rules Q-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface OrderQuery {
    /** The maximum number of rows of a page. */
    int MOST_ROWS = 500;

    /**
     * Returns matching orders by order id, compared by Unicode code points.
     *
     * @param after where to continue, from the previous page
     * @param limit 1 to {@value #MOST_ROWS}
     */
    Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit);

    /**
     * Returns obligations and promises across orders. They are sorted by due time, those without one last; then by
     * order id, then by code. Rows that are still equal keep an order chosen by the adapter. It follows from
     * their content and not from their position in the summary, which moves when another obligation is settled.
     *
     * @param after where to continue, from the previous page
     * @param limit 1 to {@value #MOST_ROWS}
     */
    Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit);

    /**
     * A filter of orders; an absent part does not restrict.
     *
     * @param process the name of the process
     * @param state the wire name of a state of the order on any track
     * @param customer the customer
     * @param ended whether it has ended
     */
    record OrderFilter(
            Optional<String> process, Optional<String> state, Optional<CustomerId> customer, Optional<Boolean> ended) {
        /** Returns a filter that accepts every order. */
        public static OrderFilter any() {
            return new OrderFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Returns this filter restricted to orders in a state. */
        public OrderFilter at(String stateName) {
            return new OrderFilter(process, Optional.of(stateName), customer, ended);
        }

        /** Returns this filter restricted to orders of a customer. */
        public OrderFilter of(CustomerId whose) {
            return new OrderFilter(process, state, Optional.of(whose), ended);
        }

        /** Returns this filter restricted to ended orders, or to the others. */
        public OrderFilter ended(boolean whether) {
            return new OrderFilter(process, state, customer, Optional.of(whether));
        }

        /** Returns this filter restricted to orders of a process. */
        public OrderFilter process(String name) {
            return new OrderFilter(Optional.of(name), state, customer, ended);
        }
    }

    /**
     * A filter of obligations; an absent part does not restrict.
     *
     * @param kind document, money or promise
     * @param code the code of the obligation
     * @param owner the role that owes it
     * @param dueBefore due at this time or earlier; excludes obligations without a due time
     */
    record OwedFilter(
            Optional<Obligation.Kind> kind, Optional<String> code, Optional<Role> owner, Optional<Instant> dueBefore) {
        /** Returns a filter that accepts every obligation. */
        public static OwedFilter any() {
            return new OwedFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Returns this filter restricted to a kind of obligation. */
        public OwedFilter kind(Obligation.Kind which) {
            return new OwedFilter(Optional.of(which), code, owner, dueBefore);
        }

        /** Returns this filter restricted to a code. */
        public OwedFilter code(String which) {
            return new OwedFilter(kind, Optional.of(which), owner, dueBefore);
        }

        /** Returns this filter restricted to the role that owes. */
        public OwedFilter owner(Role who) {
            return new OwedFilter(kind, code, Optional.of(who), dueBefore);
        }

        /** Returns this filter restricted to obligations due at a time or earlier. */
        public OwedFilter dueBefore(Instant when) {
            return new OwedFilter(kind, code, owner, Optional.of(when));
        }
    }

    /**
     * An obligation, with its order.
     *
     * @param order the order
     * @param customer the customer of the order
     * @param obligation the obligation
     */
    record Owed(OrderId order, Optional<CustomerId> customer, Obligation obligation) {}
}
