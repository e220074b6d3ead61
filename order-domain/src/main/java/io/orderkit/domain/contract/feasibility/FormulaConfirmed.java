package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.AgreementState;
import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
import java.util.List;

/**
 * C6.2: the previous formula is confirmed in writing.
 *
 * @param statement the written formula confirmation
 */
@Wire("formula-confirmed")
public record FormulaConfirmed(Statement statement) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(AgreementState.FEASIBLE);
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }
}
