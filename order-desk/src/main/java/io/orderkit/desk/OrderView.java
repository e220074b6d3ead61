package io.orderkit.desk;

import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import java.util.List;

/**
 * An order as it stands at a moment.
 *
 * @param process the process that it goes through
 * @param version its version
 * @param order the order; of the type of its process
 * @param moment the moment, for derived values such as dates
 * @param obligations what is owed and promised (X3)
 */
public record OrderView(
        ProcessDefinition<?> process, long version, Order<?> order, Moment moment, List<Obligation> obligations) {
    public OrderView {
        obligations = List.copyOf(obligations);
    }

    /**
     * The order as the type of its process.
     *
     * @throws ClassCastException when it is of another process
     */
    public <O extends Order<O>> O as(Class<O> type) {
        return type.cast(order);
    }
}
