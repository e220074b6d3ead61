package io.orderkit.desk.lists;

import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sales slips, filed under the month of their issue (C16.1). It reads every order whose goods have left, so that
 * its cost grows with their number. Use it at the end of the month, not for each page view.
 *
 * <p>Thread-safe.
 */
public final class SalesSlipFile {
    private final OrderDesk desk;
    private final OrderQuery orders;

    public SalesSlipFile(OrderDesk desk, OrderQuery orders) {
        this.desk = desk;
        this.orders = orders;
    }

    /**
     * A slip in the file.
     *
     * @param order the order
     * @param slip the slip
     */
    public record Filed(OrderId order, SalesSlip slip) {}

    /**
     * Returns the slips issued in a month, by the day of their issue, then by their number.
     *
     * @throws PortUnavailable when the store does not answer
     */
    public List<Filed> of(YearMonth month, ReadScope scope) {
        List<Filed> filed = new ArrayList<>();
        Arrays.stream(DeliveryState.values())
                .filter(DeliveryState::haveGoodsLeft)
                .forEach(state -> collect(state, month, scope, filed));
        filed.sort(Comparator.comparing((Filed each) -> each.slip().issuedOn())
                .thenComparing(each -> each.slip().number()));
        return List.copyOf(filed);
    }

    private void collect(DeliveryState state, YearMonth month, ReadScope scope, List<Filed> filed) {
        OrderQuery.OrderFilter there = OrderQuery.OrderFilter.any()
                .process(ContractProcess.standard().name())
                .at(state.wireName());
        Optional<String> after = Optional.empty();
        do {
            Page<OrderSummary> page = orders.orders(scope, there, after, OrderQuery.MOST_ROWS);
            page.rows()
                    .forEach(row -> slip(row, scope)
                            .filter(slip -> slip.month().equals(month))
                            .ifPresent(slip -> filed.add(new Filed(row.order(), slip))));
            after = page.next();
        } while (after.isPresent());
    }

    private Optional<SalesSlip> slip(OrderSummary row, ReadScope scope) {
        return desk.view(scope, row.order(), row.updatedAt())
                .flatMap(view -> Delivery.of(view.as(ContractOrder.class)).slip());
    }
}
