package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the production order was withdrawn before its release (C9.2, X10). Production must review
 * every item of the next production order again.
 *
 * @param missing the missing part of the required deposit; empty if nothing is missing
 * @param returnMissing whether the clear return that the production order required is missing
 */
@Wire("production-order-withdrawn")
public record ProductionOrderWithdrawn(Optional<Money> missing, boolean returnMissing)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Production.KEY,
                        production -> production
                                .withDepositAsked(Optional.empty())
                                .withReturnWaived(false)
                                .withWithdrawals(production.withdrawals() + 1)
                                .withReturnOwedBy(Optional.empty())
                                .withClear(Set.of())
                                .withUnclear(Set.of()))
                .with(Confirmation.KEY, Confirmation::waitingAgain)
                .at(ProductionState.NOT_ORDERED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "production-order-withdrawn",
                Set.of(Role.PRODUCTION, Role.CS_AGENT, Role.SALESPERSON, Role.CS_SUPERVISOR),
                Map.of(
                        "missing",
                        missing.map(Money::toString).orElse("-"),
                        "return",
                        returnMissing ? "@obligation.return-of-confirmation" : "-")));
    }
}
