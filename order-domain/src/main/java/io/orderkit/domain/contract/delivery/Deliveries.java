package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Scope;

/**
 * The scope that a contract order passes through once for each delivery (C13–C18). Each order currently has exactly one
 * delivery, with its own payment gate.
 */
public final class Deliveries {
    /** The part of the process that each delivery goes through: completion, payment gate and delivery (C13–C18). */
    public static final Scope DELIVERIES = Scope.of("delivery", PaymentState.NOT_REVIEWED, DeliveryState.NOT_ARRANGED)
            .keeping(Delivery.KEY)
            .begunWithOne();

    private Deliveries() {}

    /** Returns whether the goods of at least one delivery have left. */
    public static boolean haveAnyLeft(ContractOrder order) {
        for (ContractOrder delivery : Instances.each(order, DELIVERIES)) {
            if (delivery.haveGoodsLeft()) {
                return true;
            }
        }
        return false;
    }
}
