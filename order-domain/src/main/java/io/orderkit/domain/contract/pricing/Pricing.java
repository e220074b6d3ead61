package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The facts about an order's prices, contract and customer (C5). */
@Value.Immutable
public interface Pricing extends WithPricing {
    Parts.Key<Pricing> KEY = new Parts.Key<>("pricing", new Builder().build());

    /** Returns the last revision of the order whose prices were checked, or were confirmed by the salesperson. */
    @Value.Default
    default Revision checked() {
        return Revision.NONE;
    }

    /**
     * Returns the last revision of the order that was checked against the price plan and earlier deals. Later answers
     * to doubts do not change this revision.
     */
    @Value.Default
    default Revision asked() {
        return Revision.NONE;
    }

    /** Returns the customer's contract as of the price check. */
    Optional<ContractAnswer.SalesContract> contract();

    /** Returns the customer's standing as of the price check. */
    Optional<CustomerAnswer> customer();

    /** Returns the unanswered doubts. */
    List<Doubt> doubts();

    /** Returns the agent who opened the price query. */
    Optional<ActorId> askedBy();

    /** Returns the pricing data of an order. */
    static Pricing of(ContractOrder order) {
        return order.part(KEY);
    }

    /**
     * Returns the customer's tier under the current rules. A customer record that has not been read counts as a record
     * without a tier (X7).
     */
    static TierVerdict tier(ContractOrder order, Policies policies) {
        return policies.judge(of(order)
                .customer()
                .map(CustomerAnswer::asTierFacts)
                .orElseGet(TierFacts::unknown)
                .about(OrderCircumstances.of(order)));
    }

    /** A builder for the pricing data. Not thread-safe. */
    final class Builder extends ImmutablePricing.Builder {}
}
