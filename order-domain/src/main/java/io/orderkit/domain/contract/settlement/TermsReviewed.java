package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerStanding;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording the review of the contract's delivery and payment terms (C13). The review uses the current tier.
 * A later change of the tier does not affect a gate that has been passed (X7).
 *
 * @param review the recorded review
 * @param tier the customer's tier
 * @param gatePassed whether the review opens the payment gate (C13.1)
 * @param dueBy the time at which open amounts are due under the terms of the contract; for cash on delivery, the end of
 *     the day on which the handover is expected
 * @param worth the value of the goods in the warehouse at the confirmed prices
 * @param open the unpaid part of the value of the goods; negative after an overpayment
 * @param judgement the rule set that determined the customer's tier
 * @param asked the payment that the rules require before the goods leave; empty under release 0.1, which required
 *     payment in full from tiers B and C
 * @param customer the customer record at the time of the review; absent if the record was not requested
 */
@Wire("terms-reviewed")
public record TermsReviewed(
        Statement review,
        Tier tier,
        boolean gatePassed,
        Instant dueBy,
        Optional<Money> worth,
        Optional<Money> open,
        Judgement judgement,
        @Since("0.2") Optional<PaymentGateVerdict> asked,
        @Since("0.2") Optional<CustomerAnswer> customer)
        implements OrderEvent<ContractOrder> {
    private static final BigDecimal EVERYTHING = new BigDecimal(100);

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return SignedDocuments.signed(CustomerStanding.known(order, customer), SignedDocument.REVIEW_OF_TERMS, review)
                .with(
                        PaymentAccount.KEY,
                        account -> account.withDueBy(dueBy)
                                .withBalanceAsked(!gatePassed)
                                .withAskedPercent(asked.map(PaymentGateVerdict::percent)
                                        .filter(percent -> !gatePassed && percent.compareTo(EVERYTHING) < 0))
                                .withClearedByPayment(asked.filter(verdict -> !gatePassed && verdict.clearedByPayment())
                                        .isPresent()))
                .at(gatePassed ? PaymentState.GATE_PASSED : PaymentState.TERMS_REVIEWED);
    }

    @Override
    public List<Statement> statements() {
        return List.of(review);
    }

    /** Passes the settlement and its amounts to finance. */
    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "settlement",
                Set.of(Role.FINANCE),
                Map.of("worth", text(worth), "open", text(open), "dueBy", dueBy.toString())));
    }

    private static String text(Optional<Money> amount) {
        return amount.map(Money::toString).orElse("?");
    }
}
