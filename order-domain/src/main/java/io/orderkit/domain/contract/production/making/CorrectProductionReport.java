package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.LineQuantityChecks;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The command by which production corrects its daily report for one line (X10). The cumulative quantity changes
 * accordingly.
 *
 * @param line the line
 * @param day the day
 * @param quantity the corrected quantity; empty if the report is withdrawn
 * @param reason an explanation of how the error was found
 */
@Wire("correct-production-report")
public record CorrectProductionReport(int line, LocalDate day, Optional<Quantity> quantity, String reason)
        implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectProductionReport {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Optional<Quantity> reported = reported(order);
        Objections objections = new Objections()
                .when(
                        reported.isEmpty() && !Production.of(order).reports().isEmpty(),
                        ProductionRefusal.REPORT_UNKNOWN,
                        "line",
                        line,
                        "day",
                        day)
                .when(
                        reported.isPresent() && reported.equals(quantity),
                        ProductionRefusal.CORRECTED_TO_THE_SAME,
                        "line",
                        line);
        quantity.ifPresent(
                right -> objections.and(LineQuantityChecks.mustFit(order, List.of(new LineQuantity(line, right)))));
        return objections.list();
    }

    private Optional<Quantity> reported(ContractOrder order) {
        return Optional.ofNullable(Production.of(order).reports().get(new Production.ReportKey(line, day)));
    }

    @Override
    public List<ProductionReportCorrected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ProductionReportCorrected(
                new LineQuantity(line, reported(order).orElseThrow()), day, quantity, reason, deciding.by()));
    }
}
