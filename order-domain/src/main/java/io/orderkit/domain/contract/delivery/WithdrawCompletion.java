package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * The command that withdraws the completion report (C12.1, C13). Goods that were reworked or remade after an anomaly
 * (C11.1) must be inspected and received again, so the report becomes invalid. The completion report also becomes
 * invalid if the emergency plan that allowed a reduced quantity is replaced. SYSTEM withdraws an invalid completion
 * report only if no goods have left.
 */
@Wire("withdraw-completion")
public record WithdrawCompletion() implements Command<ContractOrder> {
    /**
     * Returns the command that withdraws the completion report. SYSTEM issues this command at most once for each
     * report.
     */
    public static Optional<DueCommand> due(ContractOrder order, Moment moment) {
        return Optional.of(new DueCommand(
                new WithdrawCompletion(), "c" + Production.of(order).completions()));
    }

    @Override
    public List<CompletionWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CompletionWithdrawn());
    }
}
