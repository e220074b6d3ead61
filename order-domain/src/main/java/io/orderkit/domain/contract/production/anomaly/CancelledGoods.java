package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Lots;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.order.OrderLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The goods that are cancelled when an anomaly is closed: all goods, some lines, or the quantities of some lots
 * (C11.1).
 */
final class CancelledGoods {
    private final Production production;
    private final OrderContent content;
    private final Anomaly anomaly;

    CancelledGoods(ContractOrder order, Anomaly anomaly) {
        this.production = Production.of(order);
        this.content = order.content();
        this.anomaly = anomaly;
    }

    /**
     * Returns whether the quantity to cancel is known. If the anomaly names lots, at least one of them must have been
     * inspected.
     */
    boolean areKnown() {
        return anomaly.lots().isEmpty()
                || content.lines().stream().anyMatch(line -> cancelled(line).isPresent());
    }

    /** Returns the content of the order without the cancelled goods, or an empty result if nothing remains. */
    Optional<OrderContent> left() {
        Set<Integer> gone = new HashSet<>();
        List<OrderLine> less = new ArrayList<>();
        for (OrderLine line : content.lines()) {
            Optional<Quantity> left = left(line);
            if (anomaly.concernsAllOf(line.number())
                    || left.filter(Quantity::isZero).isPresent()) {
                gone.add(line.number());
            } else if (!left.equals(line.quantity())) {
                less.add(new OrderLine.Builder()
                        .number(line.number())
                        .quantity(left)
                        .build());
            }
        }
        OrderContent rest = content.withoutLines(gone)
                .overlaidBy(new OrderContent.Builder().addAllLines(less).build());
        return rest.lines().isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    private Optional<Quantity> left(OrderLine line) {
        return line.quantity()
                .map(ordered -> cancelled(line)
                        .filter(lots -> lots.unit().equals(ordered.unit()))
                        .map(lots -> Quantity.of(
                                ordered.amount().subtract(lots.amount()).max(BigDecimal.ZERO), ordered.unit()))
                        .orElse(ordered));
    }

    /** Returns the inspected quantity of a line in the lots that the anomaly names. */
    private Optional<Quantity> cancelled(OrderLine line) {
        return Lots.inspected(production, line.number()).stream()
                .filter(goods -> goods.lot().isPresent() && anomaly.concerns(goods))
                .flatMap(goods -> quantity(goods).stream())
                .reduce(Quantity::plus);
    }

    private Optional<Quantity> quantity(LineLot goods) {
        return Arrays.stream(Inspector.values())
                .flatMap(inspector -> production.inspection(goods, inspector).stream())
                .flatMap(inspection -> inspection.quantityOf(goods).stream())
                .max(Quantity::compareTo);
    }
}
