package io.orderkit.desk;

import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import java.util.List;

/**
 * A view of an order as of a given moment.
 *
 * @param process its process
 * @param version its version
 * @param order the order, as an instance of its process's order class
 * @param moment the moment for which the order is viewed, used to derive values such as dates
 * @param obligations the order's obligations and promises (X3)
 */
public record OrderView(
        ProcessDefinition<?> process, long version, Order<?> order, Moment moment, List<Obligation> obligations) {
    public OrderView {
        obligations = List.copyOf(obligations);
    }

    /**
     * Returns the order as an instance of the given class.
     *
     * @throws ClassCastException if the order belongs to another process
     */
    public <O extends Order<O>> O as(Class<O> type) {
        return type.cast(order);
    }
}
