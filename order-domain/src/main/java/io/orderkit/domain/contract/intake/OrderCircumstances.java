package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.policy.Circumstances;
import java.util.Optional;

/** The circumstances of rule questions about a contract order. Their day is the day of receipt, which never changes. */
public final class OrderCircumstances {
    private OrderCircumstances() {}

    /** Returns them; empty before the order is received. */
    public static Optional<Circumstances> of(ContractOrder order) {
        return Circumstances.of(OrderIntake.of(order).receivedOn(), order.customer())
                .known();
    }
}
