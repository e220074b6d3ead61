package io.orderkit.desk.personal;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.personal.DataSubject;
import java.util.Optional;

/**
 * The choice of the data subject: the person whom an event's personal data are about. The choice must be a pure
 * function of its arguments.
 *
 * <p>By default the data subject is the order's customer or member. Names and addresses of the customer's signers and
 * receiving persons also belong to the customer. The same applies to everybody who signed, drove or was contacted for
 * the order, because their data are kept only for this order. Until the customer is known, the order itself is the data
 * subject. A host can separate a driver's number from its customers' data with a choice such as:
 *
 * <pre>
 * (order, customer, type) -&gt; type.equals("notification-filled-in")
 *         ? new DataSubject("delivery", order.value())
 *         : DataSubjects.CUSTOMER.of(order, customer, type)
 * </pre>
 */
@FunctionalInterface
public interface DataSubjects {
    /** The default choice: the order's customer, or the order itself until the customer is known. */
    DataSubjects CUSTOMER =
            (order, customer, type) -> customer.map(DataSubject::customer).orElseGet(() -> DataSubject.order(order));

    /**
     * Returns the data subject for an event, or for a fact that a command requested.
     *
     * @param order the order
     * @param customer the customer of the order; empty while the customer is unknown
     * @param type the wire name of the event, or of the command that requested the fact
     */
    DataSubject of(OrderId order, Optional<CustomerId> customer, String type);
}
