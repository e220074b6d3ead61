package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.LineQuantities;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import java.time.LocalDate;
import java.util.List;

/**
 * C12: the daily production report. A report for a day and line that was reported before replaces it; within one report a line
 * may be there several times, and is added up.
 *
 * @param day of which day; may come out of order
 * @param made how much of each line was made on that day
 */
@Wire("report-production")
public record ReportProduction(LocalDate day, List<LineQuantity> made) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .and(LineQuantities.mustFit(order, made))
                .and(TimeBounds.notInTheFuture(HappenedOn.on(day), deciding))
                .list();
    }

    @Override
    public List<ProductionReported> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ProductionReported(day, made));
    }
}
