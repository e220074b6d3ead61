package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.contract.payment.CashOnDelivery;
import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerStanding;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.ReceivedWorth;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command by which CS reviews the delivery and payment terms of the sales contract (C13). If the rules require no
 * payment before the goods leave, the review itself opens the payment gate (C13.1). If the rules require a payment
 * before the goods leave, the settlement and its amounts are passed to finance (C13.2).
 *
 * @param review the recorded review
 */
@Wire("review-terms")
public record ReviewTerms(Statement review) implements Command<ContractOrder> {
    @Override
    public List<FactRequest<?>> needs(ContractOrder order) {
        return CustomerStanding.needs(order);
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.RELEASE);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .and(WrittenProof.written(SettlementRefusal.TERMS_WRITING_MISSING, review))
                .and(CustomerStanding.shutNow(order, deciding, PaymentGates.DEPOSIT_STILL_HERE))
                .list();
    }

    @Override
    public List<TermsReviewed> decide(ContractOrder order, Deciding deciding) {
        Optional<CustomerAnswer> found = CustomerStanding.found(order, deciding.facts());
        ContractOrder now = CustomerStanding.known(order, found);
        TierVerdict tier = Pricing.tier(now, deciding.policies());
        PaymentGateVerdict asked = Balance.asked(now, deciding.policies());
        return List.of(new TermsReviewed(
                review,
                tier.tier(),
                !asked.asks(),
                dueBy(order, deciding),
                order.content().currency().map(currency -> ReceivedWorth.of(order, currency)),
                Balance.open(order),
                tier.judgement(),
                Optional.of(asked),
                found));
    }

    /**
     * Returns the time at which open amounts are due under the terms of the contract. For cash on delivery, the amounts
     * are due at the end of the day on which the handover is expected (C13.2).
     */
    private static Instant dueBy(ContractOrder order, Deciding deciding) {
        int days = Pricing.of(order)
                .contract()
                .map(ContractAnswer.SalesContract::paymentDays)
                .orElse(0);
        return CashOnDelivery.is(order, deciding.moment())
                ? handOver(order, deciding.moment())
                : deciding.now().plus(Duration.ofDays(days));
    }

    private static Instant handOver(ContractOrder order, Moment moment) {
        return OrderDates.of(order, moment)
                .map(dates -> dates.offeredArrival().orElse(dates.confirmed()))
                .map(moment::endOf)
                .filter(end -> end.isAfter(moment.now()))
                .orElse(moment.now());
    }
}
