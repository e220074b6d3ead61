package io.orderkit.desk.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.personal.DataSubject;
import java.util.Optional;

/**
 * A function that chooses the data subject: the person described by an event's personal data. The result must depend
 * only on the function's arguments.
 *
 * <p>By default, the data subject is the order's customer or member. The names and addresses of the customer's signers
 * and receiving persons also count as the customer's data. The same applies to data about an order's signers, drivers
 * and contacts, because such data is kept only for that order. As long as the customer is unknown, the order itself is
 * the data subject. For example, this function assigns a driver's telephone number to a separate data subject:
 *
 * <pre>
 * (order, customer, type) -&gt; type.equals("notification-filled-in")
 *         ? new DataSubject("delivery", order.value())
 *         : DataSubjects.CUSTOMER.of(order, customer, type)
 * </pre>
 */
@FunctionalInterface
public interface DataSubjects {
    /** The default choice: the order's customer, or the order itself as long as the customer is unknown. */
    DataSubjects CUSTOMER =
            (order, customer, type) -> customer.map(DataSubject::customer).orElseGet(() -> DataSubject.order(order));

    /**
     * Returns the data subject for an event, or for a fact that was requested for a command.
     *
     * @param order the order
     * @param customer the customer of the order; empty while the customer is unknown
     * @param type the wire name of the event, or of the command for which the fact was requested
     */
    DataSubject of(OrderId order, Optional<CustomerId> customer, String type);
}
