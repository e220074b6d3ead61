package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/** The command by which CS reports to sales that the warehouse holds all ordered goods (C13). */
@Wire("report-completion")
public record ReportCompletion() implements Command<ContractOrder> {
    @Override
    public List<CompletionReported> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CompletionReported());
    }
}
