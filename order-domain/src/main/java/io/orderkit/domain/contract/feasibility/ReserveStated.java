package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording the technical department's statement about the raw-material reserve (C6.3).
 *
 * @param revision the revision of the order to which the statement applies
 * @param reserve the stated reserve
 * @param statement the reserve statement
 */
@Wire("reserve-stated")
public record ReserveStated(Revision revision, Reserve reserve, Statement statement)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return SignedDocuments.signed(order, SignedDocument.RESERVE_STATEMENT, statement)
                .with(
                        Feasibility.KEY,
                        feasibility -> feasibility.withReserve(reserve).withReserveStated(revision));
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }
}
