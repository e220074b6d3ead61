package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** The check that quantities refer to lines of the order and use the units of those lines. */
public final class LineQuantityChecks {
    private LineQuantityChecks() {}

    /** Returns a refusal for each quantity that refers to an unknown line or uses a different unit. */
    public static List<Refusal> mustFit(ContractOrder order, List<LineQuantity> quantities) {
        Objections objections = new Objections();
        for (LineQuantity given : quantities) {
            Optional<OrderLine> line = order.content().line(given.line());
            Optional<Unit> unit = line.flatMap(OrderLine::quantity).map(Quantity::unit);
            objections
                    .when(line.isEmpty(), ProductionRefusal.LINE_UNKNOWN, "line", given.line())
                    .when(
                            unit.filter(its -> !its.equals(given.quantity().unit()))
                                    .isPresent(),
                            ProductionRefusal.OTHER_UNIT,
                            "line",
                            given.line(),
                            "found",
                            given.quantity(),
                            "expected",
                            unit.map(Unit::symbol).orElse("?"));
        }
        return objections.list();
    }
}
