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

/** The facts about prices, contract and customer (C5). */
@Value.Immutable
public interface Pricing extends WithPricing {
    Parts.Key<Pricing> KEY = new Parts.Key<>("pricing", new Builder().build());

    /** Returns the revision whose prices were checked or confirmed by name. */
    @Value.Default
    default Revision checked() {
        return Revision.NONE;
    }

    /**
     * Returns the revision of the last check against plan and earlier deals, whether or not doubts were answered since.
     */
    @Value.Default
    default Revision asked() {
        return Revision.NONE;
    }

    /** Returns the customer's contract as it was at the time of the check. */
    Optional<ContractAnswer.SalesContract> contract();

    /** Returns the customer's standing at the check. */
    Optional<CustomerAnswer> customer();

    /** Returns the unanswered doubts. */
    List<Doubt> doubts();

    /** Returns the agent who asked. */
    Optional<ActorId> askedBy();

    /** Returns the pricing part of an order. */
    static Pricing of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the tier by the rules in force now; before the customer record is read, as for one that assigns none (X7). */
    static TierVerdict tier(ContractOrder order, Policies policies) {
        return policies.judge(of(order)
                .customer()
                .map(CustomerAnswer::asTierFacts)
                .orElseGet(TierFacts::unknown)
                .about(OrderCircumstances.of(order)));
    }

    /** A builder of the pricing part. Not thread-safe. */
    final class Builder extends ImmutablePricing.Builder {}
}
