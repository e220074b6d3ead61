package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command by which logistics confirms the stock that it has prepared (M3, M5). Every line that was not dropped is
 * prepared as ordered or, if stock is short, in a smaller quantity. Missing quantities are neither shipped nor charged.
 * A prepared quantity cannot exceed the ordered quantity by more than the tolerance, because a confirmed order cannot
 * be changed.
 *
 * @param prepared the prepared quantity of each line
 */
@Wire("prepare-stock")
public record PrepareStock(List<LineQuantity> prepared) implements Command<MallOrder> {
    public PrepareStock {
        prepared = List.copyOf(prepared);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        List<OrderLine> lines = MallSupply.lines(order);
        Objections objections = new Objections();
        Set<Integer> ordered = lines.stream().map(OrderLine::number).collect(Collectors.toSet());
        prepared.stream()
                .map(LineQuantity::line)
                .distinct()
                .forEach(line ->
                        objections.when(!ordered.contains(line), AllocationRefusal.LINE_NOT_ORDERED, "line", line));
        lines.forEach(line -> {
            List<Quantity> found = of(line);
            objections.when(
                    !isOrdered(line, found),
                    AllocationRefusal.PREPARED_OTHERWISE,
                    "line",
                    line.number(),
                    "found",
                    found.isEmpty()
                            ? "0"
                            : found.stream().map(Quantity::toString).collect(Collectors.joining(" + ")),
                    "expected",
                    line.quantity().map(Quantity::toString).orElse("?"));
        });
        return objections.list();
    }

    private List<Quantity> of(OrderLine line) {
        return prepared.stream()
                .filter(each -> each.line() == line.number())
                .map(LineQuantity::quantity)
                .toList();
    }

    private static boolean isOrdered(OrderLine line, List<Quantity> found) {
        return found.size() == 1
                && line.quantity()
                        .filter(ordered -> ordered.unit().equals(found.get(0).unit()))
                        .map(line.tolerance().orElse(Tolerance.NONE)::mostOf)
                        .filter(most -> !found.get(0).isZero() && found.get(0).compareTo(most) <= 0)
                        .isPresent();
    }

    @Override
    public List<StockPrepared> decide(MallOrder order, Deciding deciding) {
        return List.of(new StockPrepared(prepared));
    }
}
