package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.dates.EndOfWaiting;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.contract.payment.RequiredDeposit;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerStanding;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Moment;
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
 * The command by which CS signs the production order after the checks of C9.1 and C9.2 (C10). The rules can allow the
 * signed confirmation to arrive later, for instance for tier A. The customer's current tier applies, so the customer
 * record is read again (X7).
 *
 * @param signature CS's signature
 * @param issued the time at which the production order is issued and the waiting days end (C9.3); if absent, the
 *     current time
 */
@Wire("issue-production-order")
public record IssueProductionOrder(
        Statement signature, @Since("0.2") Optional<HappenedOn> issued) implements Command<ContractOrder> {
    /** Creates the command for a production order that is issued now. */
    public IssueProductionOrder(Statement signature) {
        this(signature, Optional.empty());
    }

    @Override
    public List<FactRequest<?>> needs(ContractOrder order) {
        return CustomerStanding.needs(order);
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return IssueTimes.followed(order, moment);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .and(WrittenProof.written(ProductionRefusal.SIGNATURE_MISSING, signature))
                .and(CustomerStanding.shutNow(order, deciding, IssueGates.RETURN_CLEAR_OR_OWED))
                .and(CustomerStanding.shutNow(order, deciding, IssueGates.ISSUED_BY_WHOM_THE_RULES_ASK))
                .and(CustomerStanding.shutNow(order, deciding, DepositGates.REQUIRED_DEPOSIT_ARRIVED))
                .and(issued.map(when -> BackDating.refusals(order, when, IssueProductionOrder.class, deciding))
                        .orElse(List.of()))
                .list();
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        Optional<CustomerAnswer> found = CustomerStanding.found(order, deciding.facts());
        ContractOrder now = CustomerStanding.known(order, found);
        TierVerdict tier = Pricing.tier(now, deciding.policies());
        Optional<Instant> owed = Confirmation.of(order).isReturnedClear()
                ? Optional.empty()
                : Optional.of(DueTimes.of("return-of-confirmation", now, deciding));
        List<OrderEvent<ContractOrder>> events = new ArrayList<>(
                EndOfWaiting.atIssue(order, issued.orElseGet(() -> TimeBounds.now(deciding)), deciding.moment()));
        events.add(new ProductionOrderIssued(
                signature,
                tier,
                RequiredDeposit.verdict(now, deciding.policies()),
                owed,
                found,
                Optional.of(IssueTerms.of(now, deciding.policies()))));
        return events;
    }
}
