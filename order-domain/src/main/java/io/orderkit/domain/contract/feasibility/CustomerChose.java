package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording the customer's choice of how to continue (C6, C6.1).
 *
 * @param choice the choice
 * @param statement the customer's statement
 */
@Wire("customer-chose")
public record CustomerChose(CustomerChoice choice, Statement statement) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(choice.leadsTo());
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }
}
