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
 * The command that withdraws the reported completion of an order (C12.1, C13). Goods that were reworked or remade after
 * an anomaly (C11.1) are inspected and received again. When a plan is replaced, the reduced quantity that it accepted
 * no longer counts. As long as no goods have left, SYSTEM then withdraws the completion.
 */
@Wire("withdraw-completion")
public record WithdrawCompletion() implements Command<ContractOrder> {
    /** Returns the occasion, once for each report of completion. */
    public static Optional<DueCommand> due(ContractOrder order, Moment moment) {
        return Optional.of(new DueCommand(
                new WithdrawCompletion(), "c" + Production.of(order).completions()));
    }

    @Override
    public List<CompletionWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CompletionWithdrawn());
    }
}
