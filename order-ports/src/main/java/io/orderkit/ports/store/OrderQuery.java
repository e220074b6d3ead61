package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import java.time.Instant;
import java.util.Optional;

/**
 * The port for queries across the orders of one tenant (X3). Each page starts from a key instead of an offset, so that
 * rows are neither repeated nor skipped despite concurrent writes. Rules Q-1 onwards in {@code docs/ports.md} define
 * how this port must behave.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface OrderQuery {
    /** The maximum number of rows on a page. */
    int MOST_ROWS = 500;

    /**
     * Returns the matching orders sorted by id, in Unicode code point order.
     *
     * @param after the key of the requested page, taken from the previous page; empty for the first page
     * @param limit 1 to {@value #MOST_ROWS}
     */
    Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit);

    /**
     * Returns the matching obligations and promises of all orders. The result is sorted by due time (missing times
     * last), then by order id, then by code. The adapter chooses the sequence of rows with equal sort keys. This
     * sequence must depend only on the content of the rows, because their positions change when other obligations are
     * fulfilled.
     *
     * @param after the key of the requested page, taken from the previous page; empty for the first page
     * @param limit 1 to {@value #MOST_ROWS}
     */
    Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit);

    /**
     * A filter for orders; an empty criterion matches all orders.
     *
     * @param process the name of the process
     * @param state the wire name of a state; an order matches if it is in this state on any track
     * @param customer the customer
     * @param ended whether the order has ended
     */
    record OrderFilter(
            Optional<String> process, Optional<String> state, Optional<CustomerId> customer, Optional<Boolean> ended) {
        /** Returns a filter that accepts every order. */
        public static OrderFilter any() {
            return new OrderFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Returns this filter restricted to orders in the given state. */
        public OrderFilter at(String stateName) {
            return new OrderFilter(process, Optional.of(stateName), customer, ended);
        }

        /** Returns this filter restricted to orders of the given customer. */
        public OrderFilter of(CustomerId whose) {
            return new OrderFilter(process, state, Optional.of(whose), ended);
        }

        /** Returns this filter restricted either to ended orders or to open ones. */
        public OrderFilter ended(boolean whether) {
            return new OrderFilter(process, state, customer, Optional.of(whether));
        }

        /** Returns this filter restricted to orders of the given process. */
        public OrderFilter process(String name) {
            return new OrderFilter(Optional.of(name), state, customer, ended);
        }
    }

    /**
     * A filter for obligations; an empty criterion matches all obligations.
     *
     * @param kind document, money or promise
     * @param code the code of the obligation
     * @param owner the role that has to fulfil the obligation
     * @param dueBefore the latest due time; if present, obligations without a due time are excluded
     */
    record OwedFilter(
            Optional<Obligation.Kind> kind, Optional<String> code, Optional<Role> owner, Optional<Instant> dueBefore) {
        /** Returns a filter that accepts every obligation. */
        public static OwedFilter any() {
            return new OwedFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Returns this filter restricted to one kind of obligation. */
        public OwedFilter kind(Obligation.Kind which) {
            return new OwedFilter(Optional.of(which), code, owner, dueBefore);
        }

        /** Returns this filter restricted to obligations with the given code. */
        public OwedFilter code(String which) {
            return new OwedFilter(kind, Optional.of(which), owner, dueBefore);
        }

        /** Returns this filter restricted to the obligations of a role. */
        public OwedFilter owner(Role who) {
            return new OwedFilter(kind, code, Optional.of(who), dueBefore);
        }

        /** Returns this filter restricted to obligations due at or before the given time. */
        public OwedFilter dueBefore(Instant when) {
            return new OwedFilter(kind, code, owner, Optional.of(when));
        }
    }

    /**
     * An obligation and the order to which it belongs.
     *
     * @param order the order
     * @param customer the customer of the order
     * @param obligation the obligation
     */
    record Owed(OrderId order, Optional<CustomerId> customer, Obligation obligation) {}
}
