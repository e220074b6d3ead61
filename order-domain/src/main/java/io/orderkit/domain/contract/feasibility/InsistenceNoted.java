package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording that the customer insists on the previous formula verbally (C6.2). It is recorded without any
 * effect; only a written insistence counts.
 *
 * @param statement the customer's statement, which lacks a part of the written form
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
