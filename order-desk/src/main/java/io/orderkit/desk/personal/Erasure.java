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
 * The erasure of a person's data by dropping the keys that seal them. The person's orders remain, with all data that
 * are not personal. After the erasure, every desk and every copy shows the personal data as erased.
 *
 * <p>The erasure is thread-safe. An erasure can be repeated, and must be repeated after a failure.
 */
public final class Erasure {
    private final SubjectKeys keys;
    private final OrderQuery orders;

    public Erasure(SubjectKeys keys, OrderQuery orders) {
        this.keys = keys;
        this.orders = orders;
    }

    /**
     * Drops the keys of a customer or member, and the keys of their orders. An order's key seals the data from before
     * the customer was known. The host must drop the keys of data subjects that it has defined itself.
     *
     * @return the number of orders
     * @throws PortUnavailable if the keys or the orders cannot be reached; some data may then remain
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
