package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.policy.Circumstances;
import java.util.Optional;

/**
 * The facts about a contract order on which the rules base their decisions. The date that the rules use is always the
 * day on which the order was received.
 */
public final class OrderCircumstances {
    private OrderCircumstances() {}

    /** Returns the facts about an order, or an empty result if the order has not been received yet. */
    public static Optional<Circumstances> of(ContractOrder order) {
        return Circumstances.of(OrderIntake.of(order).receivedOn(), order.customer())
                .known();
    }
}
