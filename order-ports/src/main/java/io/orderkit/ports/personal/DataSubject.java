package io.orderkit.ports.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.OrderId;

/**
 * The person or unit that personal data are about, so that all of them can be erased together.
 *
 * @param kind customer, order, or a kind defined by the host; 1 to {@value Names#LONGEST} characters
 * @param id the id within the kind; 1 to {@value Names#LONGEST} characters
 */
public record DataSubject(String kind, String id) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue when one of them is blank or too long
     */
    public DataSubject {
        kind = Names.required("kind of data subject", kind);
        id = Names.required("data subject", id);
    }

    /** Returns a customer of the contract process, or a member of the mall, with all persons who act for them. */
    public static DataSubject customer(CustomerId customer) {
        return new DataSubject("customer", customer.value());
    }

    /** Returns the persons named in an order whose customer is not known yet. */
    public static DataSubject order(OrderId order) {
        return new DataSubject("order", order.value());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
