package io.orderkit.domain.mall.order;

import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.order.Parts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The goods to be supplied for a confirmed order (M5).
 *
 * @param dropped the numbers of the lines that were dropped as unavailable
 * @param shipped the goods on the shipping order, for which the member is charged; empty for an order that was shipped
 *     under release 0.1
 * @param corrections the number of times that the shipped goods or the delivery status have been corrected (X10)
 */
public record MallSupply(Set<Integer> dropped, Optional<List<LineQuantity>> shipped, int corrections) {
    private static final Parts.Key<MallSupply> KEY =
            new Parts.Key<>("supply", new MallSupply(Set.of(), Optional.empty(), 0));

    public MallSupply {
        dropped = Set.copyOf(dropped);
        shipped = shipped.map(List::copyOf);
    }

    /** Returns the supply data of an order. */
    public static MallSupply of(MallOrder order) {
        return order.part(KEY);
    }

    /** Returns the lines of an order that were not dropped. */
    public static List<OrderLine> lines(MallOrder order) {
        Set<Integer> dropped = of(order).dropped;
        return order.content().map(MallContent::lines).orElse(List.of()).stream()
                .filter(line -> !dropped.contains(line.number()))
                .toList();
    }

    /**
     * Returns the value of an order. Before shipping, an order's value is that of its remaining lines; afterwards, it
     * is that of the shipped goods. An order without content has no value.
     */
    public static Optional<Money> worth(MallOrder order) {
        Optional<List<LineQuantity>> charged = areGoodsOut(order) ? of(order).shipped : Optional.empty();
        return charged.isPresent()
                ? worth(order, charged.get())
                : lines(order).stream().flatMap(line -> line.amount().stream()).reduce(Money::plus);
    }

    /**
     * Returns the value of goods at the prices of their lines. The member is not charged for goods beyond the ordered
     * quantity.
     */
    public static Optional<Money> worth(MallOrder order, List<LineQuantity> goods) {
        return order.content()
                .map(content -> lines(order).stream()
                        .flatMap(line -> charged(line, goods).stream())
                        .reduce(Money.zero(content.total().currency()), Money::plus));
    }

    private static Optional<Money> charged(OrderLine line, List<LineQuantity> goods) {
        Optional<Quantity> gone = goods.stream()
                .filter(each -> each.line() == line.number())
                .map(LineQuantity::quantity)
                .reduce(Quantity::plus);
        return gone.flatMap(out -> line.quantity()
                .map(ordered -> out.compareTo(ordered) > 0 ? ordered : out)
                .flatMap(charged -> line.unitPrice().map(price -> price.times(charged))));
    }

    private static boolean areGoodsOut(MallOrder order) {
        return order.isAt(MallDeliveryState.SHIPPED)
                || order.isAt(MallDeliveryState.DELIVERY_FAILED)
                || order.isAt(MallDeliveryState.DELIVERED);
    }

    /** Returns a copy of an order without one of its lines. */
    public static MallOrder without(MallOrder order, int line) {
        return order.with(KEY, supply -> {
            Set<Integer> dropped = new TreeSet<>(supply.dropped);
            dropped.add(line);
            return new MallSupply(dropped, supply.shipped, supply.corrections);
        });
    }

    /**
     * Returns the lines that were dropped after shipping. A line can be dropped after shipping if its goods were marked
     * as lost or returned.
     */
    public static Set<Integer> droppedAfterShipping(MallOrder order) {
        MallSupply supply = of(order);
        return supply.dropped.stream()
                .filter(line -> supply.shipped
                        .filter(goods -> goods.stream().noneMatch(each -> each.line() == line))
                        .isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a copy of an order in which the given lines no longer count as dropped. */
    public static MallOrder suppliedAfterAll(MallOrder order, Set<Integer> lines) {
        return order.with(KEY, supply -> {
            Set<Integer> dropped = new TreeSet<>(supply.dropped);
            dropped.removeAll(lines);
            return new MallSupply(dropped, supply.shipped, supply.corrections);
        });
    }

    /** Returns a copy of an order in which the shipped goods are recorded. */
    public static MallOrder shipped(MallOrder order, List<LineQuantity> goods) {
        return order.with(KEY, supply -> new MallSupply(supply.dropped, Optional.of(goods), supply.corrections));
    }

    /** Returns a copy of an order with its number of corrections increased by one. */
    public static MallOrder corrected(MallOrder order) {
        return order.with(KEY, supply -> new MallSupply(supply.dropped, supply.shipped, supply.corrections + 1));
    }
}
