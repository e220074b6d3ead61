package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.policy.asked.CancellationCause;
import java.util.Optional;

/**
 * The facts of the cancellation of an order (X8).
 *
 * @param causedBy the party that caused it; a cancellation of release 0.1 does not name one and counts as caused by
 * nobody
 * @param fee the fee, once it is decided; zero is a fee too
 */
public record Cancellation(Optional<CancellationCause> causedBy, Optional<Money> fee) {
    static final Parts.Key<Cancellation> KEY =
            new Parts.Key<>("cancellation", new Cancellation(Optional.empty(), Optional.empty()));

    /** Returns the facts of an order's cancellation. */
    public static Cancellation of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the order after a cancellation that a party caused. */
    public static ContractOrder caused(ContractOrder order, Optional<CancellationCause> causedBy) {
        return causedBy.map(its -> order.with(KEY, before -> new Cancellation(Optional.of(its), before.fee())))
                .orElse(order);
    }

    /** Returns whether the CS supervisor still has to decide the fee. */
    public boolean isFeeUndecided() {
        return causedBy.equals(Optional.of(CancellationCause.CUSTOMER)) && fee.isEmpty();
    }
}
