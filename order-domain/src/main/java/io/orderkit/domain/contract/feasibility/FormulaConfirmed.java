package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording that the technical department confirmed the previous formula in writing (C6.2).
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
