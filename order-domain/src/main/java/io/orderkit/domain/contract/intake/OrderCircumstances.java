package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.policy.Circumstances;
import java.util.Optional;

/** The circumstances of the questions about a contract order: the day that counts is that of its receipt, which never changes. */
public final class OrderCircumstances {
    private OrderCircumstances() {}

    /** Returns them; empty before the order has come in. */
    public static Optional<Circumstances> of(ContractOrder order) {
        return Circumstances.of(OrderIntake.of(order).receivedOn(), order.customer())
                .known();
    }
}
