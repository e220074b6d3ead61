package io.orderkit.domain.contract.production.release;

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
 * The command by which SYSTEM withdraws a production order after a correction has invalidated its deposit or return
 * (C9.2, X10). The production order can be withdrawn only until production is released. Once the requirements for the
 * deposit and the return are met again, the production order is issued again.
 */
@Wire("withdraw-production-order")
public record WithdrawProductionOrder() implements Command<ContractOrder> {
    /**
     * Returns the command that withdraws the production order. An issued production order is withdrawn at most once.
     */
    public static Optional<DueCommand> due(ContractOrder order, Moment moment) {
        return Optional.of(new DueCommand(
                new WithdrawProductionOrder(), "w" + Production.of(order).withdrawals()));
    }

    @Override
    public List<ProductionOrderWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ProductionOrderWithdrawn(DepositGates.dueAgain(order), IssueLapse.lacksReturn(order)));
    }
}
