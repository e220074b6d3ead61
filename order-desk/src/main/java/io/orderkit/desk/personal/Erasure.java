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
 * The erasure of all data about a person. The person's orders stay, with all data that are not personal. Personal data
 * read as erased from then on, at every desk and in every copy.
 *
 * <p>Thread-safe; may be repeated, and should be after a failure.
 */
public final class Erasure {
    private final SubjectKeys keys;
    private final OrderQuery orders;

    public Erasure(SubjectKeys keys, OrderQuery orders) {
        this.keys = keys;
        this.orders = orders;
    }

    /**
     * Drops the keys of a customer or member, and those of their orders, which seal data from before the customer was
     * known. The host is responsible for keys of its own kinds.
     *
     * @return the number of orders
     * @throws PortUnavailable when the keys or the orders cannot be reached; some data are then not erased
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
