package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Occasion;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * C9.2, X10: a correction has taken from the deposit or the return with which the production order was issued. Before production is released the
 * order is withdrawn, and issued again once they are here.
 */
@Wire("withdraw-production-order")
public record WithdrawProductionOrder() implements Command<ContractOrder> {
    /** Due once for each issue. */
    public static Optional<Occasion> due(ContractOrder order, Moment moment) {
        return Optional.of(new Occasion(
                new WithdrawProductionOrder(), "w" + Production.of(order).withdrawals()));
    }

    @Override
    public List<ProductionOrderWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ProductionOrderWithdrawn(Deposits.dueAgain(order), IssueGate.lacksReturn(order)));
    }
}
