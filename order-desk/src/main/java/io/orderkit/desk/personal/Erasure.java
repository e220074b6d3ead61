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
 * The erasure of a person's data by dropping the keys under which the data is sealed. The person's orders remain,
 * together with all data that is not personal. After the erasure, the personal data appears as erased on every desk and
 * in every copy.
 *
 * <p>The erasure is thread-safe. An erasure can be repeated, and must be repeated if it fails.
 */
public final class Erasure {
    private final SubjectKeys keys;
    private final OrderQuery orders;

    public Erasure(SubjectKeys keys, OrderQuery orders) {
        this.keys = keys;
        this.orders = orders;
    }

    /**
     * Drops the keys of a customer or member, and the keys of that person's orders. An order's key seals the data that
     * was stored before the customer was known. If the host has defined other data subjects, it must drop their keys
     * itself.
     *
     * @return the number of orders
     * @throws PortUnavailable if the keys or the orders are unavailable; some of the data may then remain
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
