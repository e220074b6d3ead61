package io.orderkit.desk.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.util.Optional;

/**
 * Erases what is known of a person. His orders stay, with all that is not personal; what was personal reads as erased from then on, at
 * every desk and in every copy.
 *
 * <p>Thread-safe; may be done again, and after a failure it should be.
 */
public final class Erasure {
    private final SubjectKeys keys;
    private final OrderQuery orders;

    public Erasure(SubjectKeys keys, OrderQuery orders) {
        this.keys = keys;
        this.orders = orders;
    }

    /**
     * Drops the keys of a customer or member, and those of his orders, under which stands what was said before it was known whose they
     * are. Keys of kinds that the host has of its own are the host's to drop.
     *
     * @return of how many orders
     * @throws PortUnavailable when the keys or the orders cannot be reached; then not all is erased
     */
    public int erase(CustomerId customer) {
        keys.drop(DataSubject.customer(customer));
        OrderQuery.OrderFilter his = OrderQuery.OrderFilter.any().of(customer);
        int erased = 0;
        Optional<String> after = Optional.empty();
        do {
            Page<OrderSummary> page = orders.orders(ReadScope.everything(), his, after, OrderQuery.MOST_ROWS);
            page.rows().forEach(row -> keys.drop(DataSubject.order(row.order())));
            erased += page.rows().size();
            after = page.next();
        } while (after.isPresent());
        return erased;
    }
}
