package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * C6.2: the customer insists on the previous formula by word of mouth. It is kept and moves nothing; only a written insistence counts.
 *
 * @param statement what the customer said, and what it lacks to be writing
 */
@Wire("insistence-noted")
public record InsistenceNoted(Statement statement) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order;
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }
}
