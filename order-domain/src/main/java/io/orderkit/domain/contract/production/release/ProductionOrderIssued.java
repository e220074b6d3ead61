package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerStanding;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.asked.IssueVerdict;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the production order was issued (C10).
 *
 * @param signature CS's signature
 * @param tier the customer's tier when the production order was issued (X7)
 * @param deposit the rules' verdict on the deposit when the production order was issued
 * @param returnOwedBy the deadline for returning the confirmation; empty if it had already been returned (C9.1)
 * @param customer the customer record as it was when the production order was issued; absent if the record was not
 *     requested
 * @param terms the rules' verdict on issuing the production order. In release 0.1, no verdict was recorded, and
 *     only tier A could return the confirmation after the production order was issued
 */
@Wire("production-order-issued")
public record ProductionOrderIssued(
        Statement signature,
        TierVerdict tier,
        Optional<DepositVerdict> deposit,
        Optional<Instant> returnOwedBy,
        @Since("0.2") Optional<CustomerAnswer> customer,
        @Since("0.2") Optional<IssueVerdict> terms)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return SignedDocuments.signed(
                        CustomerStanding.known(order, customer), SignedDocument.PRODUCTION_ORDER, signature)
                .with(
                        Production.KEY,
                        production -> production
                                .withDepositAsked(deposit.flatMap(verdict -> DepositGates.asked(order, verdict)))
                                .withReturnWaived(isReturnWaived())
                                .withReturnOwedBy(returnOwedBy)
                                .withClear(Set.of())
                                .withUnclear(Set.of()))
                .at(ProductionState.ISSUED);
    }

    private boolean isReturnWaived() {
        return returnOwedBy.isPresent()
                || terms.map(IssueVerdict::beforeReturn)
                        .orElseGet(() -> tier.tier().equals(Tier.A));
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
