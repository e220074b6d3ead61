package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The goods of an order that can be shipped or have been shipped (M5). */
final class ShippedGoods {
    private ShippedGoods() {}

    /**
     * Returns a refusal for each line that occurs more than once, has a quantity of zero, is in the wrong unit, or
     * exceeds the given maximum.
     */
    static List<Refusal> within(List<LineQuantity> goods, Map<Integer, Quantity> most) {
        Objections objections = new Objections();
        Set<Integer> lines = new HashSet<>();
        for (LineQuantity each : goods) {
            Optional<Quantity> limit = Optional.ofNullable(most.get(each.line()));
            boolean fits = limit.filter(it -> it.unit().equals(each.quantity().unit()))
                    .filter(it -> !each.quantity().isZero() && each.quantity().compareTo(it) <= 0)
                    .isPresent();
            objections.when(
                    !fits || !lines.add(each.line()),
                    MallDeliveryRefusal.SHIPPED_OTHERWISE,
                    "line",
                    each.line(),
                    "found",
                    each.quantity(),
                    "expected",
                    limit.map(Quantity::toString).orElse("0"));
        }
        return objections.list();
    }

    /** Returns the prepared quantity of each line that was not dropped. */
    static List<LineQuantity> prepared(MallOrder order) {
        Set<Integer> lines =
                MallSupply.lines(order).stream().map(OrderLine::number).collect(Collectors.toSet());
        return Allocation.of(order).prepared().stream()
                .filter(each -> lines.contains(each.line()))
                .toList();
    }

    static Map<Integer, Quantity> byLine(List<LineQuantity> goods) {
        return goods.stream().collect(Collectors.toMap(LineQuantity::line, LineQuantity::quantity, Quantity::plus));
    }

    /**
     * Returns the largest permitted quantity of each line that was not dropped: the ordered quantity plus its
     * tolerance.
     */
    static Map<Integer, Quantity> ordered(MallOrder order) {
        return MallSupply.lines(order).stream()
                .filter(line -> line.quantity().isPresent())
                .collect(Collectors.toMap(
                        OrderLine::number, line -> line.mostQuantity().orElseThrow()));
    }
}
