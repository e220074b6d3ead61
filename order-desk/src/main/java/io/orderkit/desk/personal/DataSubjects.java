package io.orderkit.desk.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.personal.DataSubject;
import java.util.Optional;

/**
 * The choice of the person whom the personal data of an event are about. Pure: the same event gets the same answer.
 *
 * <p>By default that is the order's customer or member. The data of their signers, receiving persons and addresses
 * belong to them. So do the data of everybody who signed, drove or was contacted for the order, because they are kept
 * only for this order. Until the customer is known, it is the order itself. A host that separates a driver's number
 * from its customers' data states that here:
 *
 * <pre>
 * (order, customer, type) -&gt; type.equals("notification-filled-in")
 *         ? new DataSubject("delivery", order.value())
 *         : DataSubjects.CUSTOMER.of(order, customer, type)
 * </pre>
 */
@FunctionalInterface
public interface DataSubjects {
    /** The choice of the order's customer; the order itself until the customer is known. */
    DataSubjects CUSTOMER =
            (order, customer, type) -> customer.map(DataSubject::customer).orElseGet(() -> DataSubject.order(order));

    /**
     * Returns the person whom the data concern.
     *
     * @param order the order
     * @param customer the customer of the order, once known
     * @param type the wire name of the event, or of the command that requested a fact
     */
    DataSubject of(OrderId order, Optional<CustomerId> customer, String type);
}
