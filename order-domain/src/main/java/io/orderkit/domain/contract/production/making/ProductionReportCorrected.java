package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that a production report was corrected (X10).
 *
 * @param before the order line and its quantity before the correction
 * @param day the day
 * @param quantity the corrected quantity; empty if the report is withdrawn
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("production-report-corrected")
public record ProductionReportCorrected(
        LineQuantity before, LocalDate day, Optional<Quantity> quantity, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Production.ReportKey key = new Production.ReportKey(before.line(), day);
        GrowingMap<Production.ReportKey, Quantity> reports =
                Production.of(order).reports();
        return order.with(
                Production.KEY,
                production -> production.withReports(quantity.map(right -> reports.plus(key, right))
                        .orElseGet(() ->
                                reports.filtered(report -> !report.getKey().equals(key)))));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "production-report-corrected",
                Set.of(Role.CS_AGENT),
                Map.of(
                        "line",
                        String.valueOf(before.line()),
                        "day",
                        day.toString(),
                        "before",
                        before.quantity().toString(),
                        "now",
                        quantity.map(Quantity::toString).orElse("-"),
                        "reason",
                        reason)));
    }
}
