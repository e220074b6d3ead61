package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.production.LineQuantityChecks;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import java.time.LocalDate;
import java.util.List;

/**
 * The command by which production submits its daily report (C12). The report replaces any earlier report for the same
 * day and line. If a report contains several quantities for the same line, they are added up.
 *
 * @param day the day that the report covers; reports can arrive out of order
 * @param made the quantity of each order line made on that day
 */
@Wire("report-production")
public record ReportProduction(@Happened LocalDate day, List<LineQuantity> made) implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.RELEASE);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .and(LineQuantityChecks.mustFit(order, made))
                .and(TimeBounds.notInTheFuture(HappenedOn.on(day), deciding))
                .list();
    }

    @Override
    public List<ProductionReported> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ProductionReported(day, made));
    }
}
