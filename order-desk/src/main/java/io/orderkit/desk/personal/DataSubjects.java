package io.orderkit.desk.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.personal.DataSubject;
import java.util.Optional;

/**
 * Says whom what is personal in an event is about. Pure: the same event gets the same answer.
 *
 * <p>By default it is the order's customer or member: his signer, his receiving persons, his addresses, and also whoever signed, drove
 * or was reached for his order, since these names are kept for the sake of his order alone. Before the customer is known it is the
 * order itself. A host that keeps a driver's number apart from its customers' data says so here:
 *
 * <pre>
 * (order, customer, type) -&gt; type.equals("notification-filled-in")
 *         ? new DataSubject("delivery", order.value())
 *         : DataSubjects.CUSTOMER.of(order, customer, type)
 * </pre>
 */
@FunctionalInterface
public interface DataSubjects {
    /** The order's customer; the order itself before he is known. */
    DataSubjects CUSTOMER =
            (order, customer, type) -> customer.map(DataSubject::customer).orElseGet(() -> DataSubject.order(order));

    /**
     * Whom it is about.
     *
     * @param order the order
     * @param customer whose order it is, once that is known
     * @param type the wire name of the event, or of the command that a fact was asked for
     */
    DataSubject of(OrderId order, Optional<CustomerId> customer, String type);
}
