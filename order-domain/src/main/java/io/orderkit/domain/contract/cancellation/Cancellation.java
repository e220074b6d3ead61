package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.policy.asked.CancellationCause;
import java.util.Optional;

/**
 * The party that caused an order's cancellation, and the fee for it (X8).
 *
 * @param causedBy the party that caused the cancellation; empty in cancellations of release 0.1, which did not record
 *     the party
 * @param fee the cancellation fee, empty until it is decided; a decided fee can be zero
 */
public record Cancellation(Optional<CancellationCause> causedBy, Optional<Money> fee) {
    static final Parts.Key<Cancellation> KEY =
            new Parts.Key<>("cancellation", new Cancellation(Optional.empty(), Optional.empty()));

    /** Returns the cause and the fee of an order's cancellation. */
    public static Cancellation of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns a copy of the order that records which party, if known, caused the cancellation. */
    public static ContractOrder caused(ContractOrder order, Optional<CancellationCause> causedBy) {
        return causedBy.map(its -> order.with(KEY, before -> new Cancellation(Optional.of(its), before.fee())))
                .orElse(order);
    }

    /** Returns whether the CS supervisor still has to decide the cancellation fee. */
    public boolean isFeeUndecided() {
        return causedBy.equals(Optional.of(CancellationCause.CUSTOMER)) && fee.isEmpty();
    }
}
