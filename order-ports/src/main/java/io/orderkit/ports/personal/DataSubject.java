package io.orderkit.ports.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.OrderId;

/**
 * Whom something personal is about, so that all of it can be erased together.
 *
 * @param kind customer, order, or a kind of the host's own; 1 to {@value Names#LONGEST} characters
 * @param id which one; 1 to {@value Names#LONGEST} characters
 */
public record DataSubject(String kind, String id) {
    /** @throws io.orderkit.domain.model.InvalidValue when one of them is blank or too long */
    public DataSubject {
        kind = Names.required("kind of data subject", kind);
        id = Names.required("data subject", id);
    }

    /** A customer of the contract process, or a member of the mall, with all his people. */
    public static DataSubject customer(CustomerId customer) {
        return new DataSubject("customer", customer.value());
    }

    /** Whoever is named in an order whose customer is not known yet. */
    public static DataSubject order(OrderId order) {
        return new DataSubject("order", order.value());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
