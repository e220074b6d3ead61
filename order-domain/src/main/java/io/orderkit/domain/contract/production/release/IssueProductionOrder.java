package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.contract.payment.RequiredDeposit;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * C10: CS signs the production order; C9.1 and C9.2 are checked here. For tier A the return may still be owed.
 *
 * @param signature CS's signature
 */
@Wire("issue-production-order")
public record IssueProductionOrder(Statement signature) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Proof.written(ProductionRefusal.SIGNATURE_MISSING, signature);
    }

    @Override
    public List<ProductionOrderIssued> decide(ContractOrder order, Deciding deciding) {
        TierVerdict tier = Pricing.tier(order, deciding.policies());
        Optional<Instant> owed = Confirmation.of(order).isReturnedClear()
                ? Optional.empty()
                : Optional.of(DueTimes.of("return-of-confirmation", order, deciding));
        return List.of(
                new ProductionOrderIssued(signature, tier, RequiredDeposit.verdict(order, deciding.policies()), owed));
    }
}
