package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * C13: CS reviews the delivery and payment terms of the sales contract. Where the rules ask for no payment before the goods leave, that opens
 * the payment gate (C13.1); otherwise settlement and amounts go to finance (C13.2).
 *
 * @param review the recorded review
 */
@Wire("review-terms")
public record ReviewTerms(Statement review) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Proof.written(SettlementRefusal.TERMS_WRITING_MISSING, review);
    }

    @Override
    public List<TermsReviewed> decide(ContractOrder order, Deciding deciding) {
        TierVerdict tier = Pricing.tier(order, deciding.policies());
        PaymentGateVerdict asked = Balance.asked(order, deciding.policies());
        int days = Pricing.of(order)
                .contract()
                .map(ContractAnswer.SalesContract::paymentDays)
                .orElse(0);
        return List.of(new TermsReviewed(
                review,
                tier.tier(),
                !asked.asks(),
                deciding.now().plus(Duration.ofDays(days)),
                order.content().currency().map(currency -> Balance.worth(order, currency)),
                Balance.open(order),
                tier.judgement(),
                Optional.of(asked)));
    }
}
