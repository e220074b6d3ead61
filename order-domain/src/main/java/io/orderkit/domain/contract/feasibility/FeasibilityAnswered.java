package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording the technical department's answer on whether the order can be produced (C6).
 *
 * @param revision the revision of the order to which the answer applies
 * @param producible whether the order can be produced
 * @param formulaChanged whether the process formula has changed
 * @param statement the technical confirmation
 */
@Wire("feasibility-answered")
public record FeasibilityAnswered(Revision revision, boolean producible, boolean formulaChanged, Statement statement)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return SignedDocuments.signed(order, SignedDocument.TECHNICAL_ANSWER, statement)
                .with(
                        Feasibility.KEY,
                        feasibility -> feasibility
                                .withAnswered(revision)
                                .withProducible(producible)
                                .withFormulaChanged(formulaChanged)
                                .withTrialAdvised(false))
                .at(producible && !formulaChanged ? AgreementState.FEASIBLE : AgreementState.CUSTOMER_DECIDING);
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }

    /** Notifies the salesperson immediately if the order cannot be produced (C6.1). */
    @Override
    public List<Intent> intents() {
        return producible
                ? List.of()
                : List.of(new Intent.Communication("not-producible", Set.of(Role.SALESPERSON), Map.of()));
    }
}
