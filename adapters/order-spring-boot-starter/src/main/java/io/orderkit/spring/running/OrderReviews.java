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
 * The review of one tenant's orders, which records the events that are triggered by time alone. A pass reviews every unfinished order, so
 * its cost grows with the number of unfinished orders. Several applications can review the same orders simultaneously.
 *
 * @param tenant the tenant whose orders are reviewed
 */
public record OrderReviews(TenantDesk tenant) {
    private static final Logger LOG = LoggerFactory.getLogger(OrderReviews.class);

    /**
     * Reviews each order. If an order is unreadable or the store does not answer, the failure is logged, and the next pass tries again.
     *
     * @param ending returns whether the application is shutting down; checked before each order
     * @return the number of events that the pass recorded
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
