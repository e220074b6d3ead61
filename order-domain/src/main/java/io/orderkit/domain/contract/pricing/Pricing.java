package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of prices, contract and customer (C5). */
@Value.Immutable
public interface Pricing extends WithPricing {
    Parts.Key<Pricing> KEY = new Parts.Key<>("pricing", new Builder().build());

    /** The revision whose prices were checked or confirmed by name. */
    @Value.Default
    default Revision checked() {
        return Revision.NONE;
    }

    /** The revision of the last check against plan and earlier deals, whatever was answered since. */
    @Value.Default
    default Revision asked() {
        return Revision.NONE;
    }

    /** The customer's contract, as the check found it. */
    Optional<ContractAnswer.SalesContract> contract();

    /** The customer's standing, as the check found it. */
    Optional<CustomerAnswer> customer();

    /** The doubts that nobody has answered yet. */
    List<Doubt> doubts();

    /** The agent who asked. */
    Optional<ActorId> askedBy();

    static Pricing of(ContractOrder order) {
        return order.part(KEY);
    }

    /** The tier by the rules in force now; before the customer record was read it is C (X7). */
    static TierVerdict tier(ContractOrder order, Policies policies) {
        TierFacts unknown = new TierFacts(Optional.empty(), BigDecimal.ZERO, 0, 0);
        return policies.judge(of(order)
                .customer()
                .map(CustomerAnswer::asTierFacts)
                .orElse(unknown)
                .about(OrderCircumstances.of(order)));
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutablePricing.Builder {}
}
