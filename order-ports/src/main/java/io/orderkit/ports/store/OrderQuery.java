package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import java.time.Instant;
import java.util.Optional;

/**
 * Questions across the orders of one tenant (X3). Paged by key, never by offset: a row that stays is never skipped or
 * given twice, whatever is written between two pages. Rules Q-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface OrderQuery {
    /** The most rows of a page. */
    int MOST_ROWS = 500;

    /**
     * Orders that fit, by order id (Unicode code points).
     *
     * @param after where to continue, from the page before
     * @param limit 1 to {@value #MOST_ROWS}
     */
    Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit);

    /**
     * What is owed and promised across orders: what is due first comes first, what has no due time comes last; then by order
     * id, then by code. What is still alike keeps an order of the adapter's own that follows from its content and not from
     * its place in the summary, which moves when something else is settled.
     *
     * @param after where to continue, from the page before
     * @param limit 1 to {@value #MOST_ROWS}
     */
    Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit);

    /**
     * Which orders; what is absent does not matter.
     *
     * @param process the process's name
     * @param state the wire name of a state that the order stands in on any track
     * @param customer whose order it is
     * @param ended whether it has ended
     */
    record OrderFilter(
            Optional<String> process, Optional<String> state, Optional<CustomerId> customer, Optional<Boolean> ended) {
        public static OrderFilter any() {
            return new OrderFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public OrderFilter at(String stateName) {
            return new OrderFilter(process, Optional.of(stateName), customer, ended);
        }

        public OrderFilter of(CustomerId whose) {
            return new OrderFilter(process, state, Optional.of(whose), ended);
        }

        public OrderFilter ended(boolean whether) {
            return new OrderFilter(process, state, customer, Optional.of(whether));
        }

        public OrderFilter process(String name) {
            return new OrderFilter(Optional.of(name), state, customer, ended);
        }
    }

    /**
     * Which obligations; what is absent does not matter.
     *
     * @param kind document, money, promise
     * @param code what is owed
     * @param owner the role that owes it
     * @param dueBefore due at this time or earlier; leaves out what has no due time
     */
    record OwedFilter(
            Optional<Obligation.Kind> kind, Optional<String> code, Optional<Role> owner, Optional<Instant> dueBefore) {
        public static OwedFilter any() {
            return new OwedFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public OwedFilter kind(Obligation.Kind which) {
            return new OwedFilter(Optional.of(which), code, owner, dueBefore);
        }

        public OwedFilter code(String which) {
            return new OwedFilter(kind, Optional.of(which), owner, dueBefore);
        }

        public OwedFilter owner(Role who) {
            return new OwedFilter(kind, code, Optional.of(who), dueBefore);
        }

        public OwedFilter dueBefore(Instant when) {
            return new OwedFilter(kind, code, owner, Optional.of(when));
        }
    }

    /**
     * Something owed, and by which order.
     *
     * @param order the order
     * @param customer whose order it is
     * @param obligation what is owed
     */
    record Owed(OrderId order, Optional<CustomerId> customer, Obligation obligation) {}
}
