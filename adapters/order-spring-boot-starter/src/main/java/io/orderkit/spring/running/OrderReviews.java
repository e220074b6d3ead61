package io.orderkit.spring.running;

import io.orderkit.desk.OrderUnreadable;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.spring.desks.TenantDesk;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reviews of one tenant's orders. A pass looks at each order that has not ended, so that it costs as much as there are; several
 * applications may do it at the same time.
 *
 * @param tenant whose orders
 */
public record OrderReviews(TenantDesk tenant) {
    private static final Logger LOG = LoggerFactory.getLogger(OrderReviews.class);

    /**
     * Looks at each order. One that cannot be read, or a store that does not answer, is logged; the next pass tries again.
     *
     * @param ending asked before each order
     * @return how many events time has brought about
     */
    public int pass(BooleanSupplier ending) {
        int events = 0;
        try {
            Optional<String> after = Optional.empty();
            do {
                Page<OrderSummary> page = page(after);
                for (OrderSummary order : page.rows()) {
                    events += ending.getAsBoolean() ? 0 : review(order.order());
                }
                after = page.next();
            } while (after.isPresent() && !ending.getAsBoolean());
        } catch (PortUnavailable unavailable) {
            LOG.warn("orders of {} could not be reviewed; the next pass tries again", tenant.tenant(), unavailable);
        }
        return events;
    }

    private Page<OrderSummary> page(Optional<String> after) {
        return tenant.ports()
                .queries()
                .orders(ReadScope.everything(), OrderQuery.OrderFilter.any().ended(false), after, OrderQuery.MOST_ROWS);
    }

    private int review(OrderId order) {
        try {
            return tenant.desk().review(ReadScope.everything(), order);
        } catch (OrderUnreadable unreadable) {
            LOG.warn("order {} could not be reviewed", order, unreadable);
            return 0;
        }
    }
}
