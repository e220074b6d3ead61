package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording that the customer insisted on the previous formula, but not in writing (C6.2). The event does not
 * change the order, because only a complete written statement has an effect.
 *
 * @param statement the customer's statement, which lacks a document, a signature or a date
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
