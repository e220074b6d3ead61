package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The event recording the quantities that production made on one day (C12).
 *
 * @param day the day
 * @param made the quantity made for each order line on that day
 */
@Wire("production-reported")
public record ProductionReported(LocalDate day, List<LineQuantity> made) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Map<Production.ReportKey, Quantity> reported = new LinkedHashMap<>();
        made.forEach(
                line -> reported.merge(new Production.ReportKey(line.line(), day), line.quantity(), Quantity::plus));
        GrowingMap<Production.ReportKey, Quantity> reports =
                Production.of(order).reports().plusAll(reported);
        return order.with(Production.KEY, production -> production.withReports(reports));
    }
}
