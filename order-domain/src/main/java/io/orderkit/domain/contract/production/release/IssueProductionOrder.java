package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.dates.EndOfWaiting;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.contract.payment.RequiredDeposit;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * C10: CS signs the production order; C9.1 and C9.2 are checked here. For tier A the return may still be owed.
 *
 * @param signature CS's signature
 * @param issued when it was issued; absent: now. The waiting days end then (C9.3)
 */
@Wire("issue-production-order")
public record IssueProductionOrder(
        Statement signature, @Since("0.2") Optional<HappenedOn> issued) implements Command<ContractOrder> {
    /** The issue of now. */
    public IssueProductionOrder(Statement signature) {
        this(signature, Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .and(Proof.written(ProductionRefusal.SIGNATURE_MISSING, signature))
                .and(IssueTimes.objections(order, this, deciding))
                .list();
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        TierVerdict tier = Pricing.tier(order, deciding.policies());
        Optional<Instant> owed = Confirmation.of(order).isReturnedClear()
                ? Optional.empty()
                : Optional.of(DueTimes.of("return-of-confirmation", order, deciding));
        List<OrderEvent<ContractOrder>> events = new ArrayList<>(
                EndOfWaiting.atIssue(order, issued.orElseGet(() -> TimeBounds.now(deciding)), deciding.moment()));
        events.add(
                new ProductionOrderIssued(signature, tier, RequiredDeposit.verdict(order, deciding.policies()), owed));
        return events;
    }
}
