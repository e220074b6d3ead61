package io.orderkit.desk.lists;

import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.text.Identity;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file of all sales slips issued in a month (C16.1). Each query reads every order whose goods have been dispatched,
 * so its cost grows with the number of those orders. Use the file at the end of a month, not every time a page is
 * displayed.
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
     * One slip in a month's file.
     *
     * @param order the order
     * @param slip the slip
     * @param alsoOf the other orders, from any month, that have a slip with the same number. At least one of these
     *     slips is wrong, because two deliveries must never have the same slip number
     */
    public record Filed(OrderId order, SalesSlip slip, List<OrderId> alsoOf) {
        public Filed {
            alsoOf = List.copyOf(alsoOf);
        }
    }

    /**
     * Returns the slips issued in a month, sorted by the day of issue and then by number. Each entry lists the other
     * orders with the same slip number, but only those that the reader is allowed to see.
     *
     * @throws PortUnavailable if the store does not answer
     */
    public List<Filed> of(YearMonth month, ReadScope scope) {
        List<Filed> all = new ArrayList<>();
        Arrays.stream(DeliveryState.values())
                .filter(DeliveryState::haveGoodsLeft)
                .forEach(state -> collect(state, scope, all));
        Map<String, List<OrderId>> byNumber = all.stream()
                .collect(Collectors.groupingBy(
                        each -> Identity.key(each.slip().number()),
                        Collectors.mapping(Filed::order, Collectors.toList())));
        return all.stream()
                .filter(each -> each.slip().month().equals(month))
                .map(each -> new Filed(
                        each.order(),
                        each.slip(),
                        byNumber.getOrDefault(Identity.key(each.slip().number()), List.of()).stream()
                                .filter(other -> !other.equals(each.order()))
                                .toList()))
                .sorted(Comparator.comparing((Filed each) -> each.slip().issuedOn())
                        .thenComparing(each -> each.slip().number()))
                .toList();
    }

    private void collect(DeliveryState state, ReadScope scope, List<Filed> all) {
        OrderQuery.OrderFilter there = OrderQuery.OrderFilter.any()
                .process(ContractProcess.standard().name())
                .at(state.wireName());
        Optional<String> after = Optional.empty();
        do {
            Page<OrderSummary> page = orders.orders(scope, there, after, OrderQuery.MOST_ROWS);
            page.rows()
                    .forEach(row ->
                            slip(row, scope).ifPresent(slip -> all.add(new Filed(row.order(), slip, List.of()))));
            after = page.next();
        } while (after.isPresent());
    }

    private Optional<SalesSlip> slip(OrderSummary row, ReadScope scope) {
        return desk.view(scope, row.order(), row.updatedAt())
                .flatMap(view -> Delivery.of(view.as(ContractOrder.class)).slip());
    }
}
