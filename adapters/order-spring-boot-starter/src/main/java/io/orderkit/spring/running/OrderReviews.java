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
 * The reviews of one tenant's orders. A pass reviews each order that has not ended, so its cost grows with their number. Several
 * applications can do it at the same time.
 *
 * @param tenant the tenant whose orders are reviewed
 */
public record OrderReviews(TenantDesk tenant) {
    private static final Logger LOG = LoggerFactory.getLogger(OrderReviews.class);

    /**
     * Reviews each order. An unreadable order, or a store that does not answer, is logged; the next pass tries again.
     *
     * @param ending whether the application is ending; asked before each order
     * @return the number of recorded events that were due by time alone
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
