package io.orderkit.ports.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.OrderId;

/**
 * The person or organisation to which personal data relate; all data of a data subject can be erased together.
 *
 * @param kind the kind of data subject: customer, order, or a kind defined by the host; 1 to {@value Names#LONGEST}
 *     characters
 * @param id the id of the data subject within its kind; 1 to {@value Names#LONGEST} characters
 */
public record DataSubject(String kind, String id) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the kind or the id is blank or too long
     */
    public DataSubject {
        kind = Names.required("kind of data subject", kind);
        id = Names.required("data subject", id);
    }

    /** Returns the data subject for a customer or a mall member, including everybody who acts for them. */
    public static DataSubject customer(CustomerId customer) {
        return new DataSubject("customer", customer.value());
    }

    /** Returns the data subject for the persons named in an order whose customer is not known yet. */
    public static DataSubject order(OrderId order) {
        return new DataSubject("order", order.value());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
