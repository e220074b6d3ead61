package io.orderkit.desk.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.personal.DataSubject;
import java.util.Optional;

/**
 * The choice of the person whom the personal data of an event are about. Pure: the same event gets the same answer.
 *
 * <p>By default that is the order's customer or member. Their signers, receiving persons and addresses go with them, and so do all persons
 * who signed, drove or were reached for the order: their names are kept for the sake of this order alone. As long as the customer is not
 * known, it is the order itself. A host that keeps a driver's number apart from its customers' data says so here:
 *
 * <pre>
 * (order, customer, type) -&gt; type.equals("notification-filled-in")
 *         ? new DataSubject("delivery", order.value())
 *         : DataSubjects.CUSTOMER.of(order, customer, type)
 * </pre>
 */
@FunctionalInterface
public interface DataSubjects {
    /** The order's customer; the order itself as long as the customer is not known. */
    DataSubjects CUSTOMER =
            (order, customer, type) -> customer.map(DataSubject::customer).orElseGet(() -> DataSubject.order(order));

    /**
     * Returns the person whom the data are about.
     *
     * @param order the order
     * @param customer whose order it is, once that is known
     * @param type the wire name of the event, or of the command that a fact was asked for
     */
    DataSubject of(OrderId order, Optional<CustomerId> customer, String type);
}
