package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.TierVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * C10: the production order is issued.
 *
 * @param signature CS's signature
 * @param tier the customer's tier at this gate (X7)
 * @param deposit what the rules said of the deposit at this gate
 * @param returnOwedBy by when the return is owed, where it was not here yet (C9.1)
 */
@Wire("production-order-issued")
public record ProductionOrderIssued(
        Statement signature, TierVerdict tier, Optional<DepositVerdict> deposit, Optional<Instant> returnOwedBy)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Production.KEY,
                        production -> production
                                .withDepositAsked(deposit.flatMap(verdict -> Deposits.asked(order, verdict)))
                                .withReturnOwedBy(returnOwedBy)
                                .withClear(Set.of())
                                .withUnclear(Set.of()))
                .at(ProductionState.ISSUED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(
                new Intent.Communication("production-order-issued", Set.of(Role.PRODUCTION_SUPERVISOR), Map.of()));
    }

    @Override
    public List<Statement> statements() {
        return List.of(signature);
    }
}
