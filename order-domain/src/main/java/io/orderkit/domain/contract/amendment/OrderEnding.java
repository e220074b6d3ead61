package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.confirmation.dates.PostponementEnded;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.asked.WhoseDoing;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;

/** The end of an order, or of some of its goods, by cancellation (X8). */
public final class OrderEnding {
    private OrderEnding() {}

    /** Returns what happens when the whole order is cancelled. */
    public static List<OrderEvent<ContractOrder>> events(
            ContractOrder order, String reason, Optional<WhoseDoing> whoseDoing, Deciding deciding) {
        OrderCancelled cancelled = new OrderCancelled(reason, deciding.by(), whoseDoing);
        return OrderDates.of(order, deciding.moment())
                .<List<OrderEvent<ContractOrder>>>map(
                        dates -> List.of(new PostponementEnded(dates.daysLate()), cancelled))
                .orElse(List.of(cancelled));
    }

    /** Returns what happens when some of its goods are wanted no longer: the order is changed to what is left of it. */
    public static OrderChanged reduced(ContractOrder order, OrderContent left, String reason, Deciding deciding) {
        boolean queryOvertaken =
                order.isAt(AgreementState.PRICE_QUERY) && !Approvals.pricesHold(order.withContent(left));
        return new OrderChanged(left, reason, deciding.by(), queryOvertaken);
    }
}
