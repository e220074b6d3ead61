package io.orderkit.desk;

import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import java.util.List;

/**
 * An order as of a moment.
 *
 * @param process its process
 * @param version its version
 * @param order the order, with the type of its process
 * @param moment the moment, for derived values such as dates
 * @param obligations the obligations and promises (X3)
 */
public record OrderView(
        ProcessDefinition<?> process, long version, Order<?> order, Moment moment, List<Obligation> obligations) {
    public OrderView {
        obligations = List.copyOf(obligations);
    }

    /**
     * Returns the order with the type of its process.
     *
     * @throws ClassCastException when it belongs to another process
     */
    public <O extends Order<O>> O as(Class<O> type) {
        return type.cast(order);
    }
}
