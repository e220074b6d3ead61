package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;

/** The conditions that concern lost goods, refused goods and goods accepted with reservations (C18). */
public final class ClaimGates {
    /** The condition that customer service does not have to open a claim (C18). */
    public static final Gate<ContractOrder> NO_CLAIM_TO_OPEN = Gate.when(
                    "no-claim-to-open",
                    (ContractOrder order, Moment moment) ->
                            Delivery.of(order).claimToOpen().isEmpty(),
                    DeliveryRefusal.CLAIM_TO_OPEN)
            .clearedBy(RecordClaimDecision.class);

    /** The condition that customer service must open a claim and that no decision on it is recorded yet (C18). */
    public static final Gate<ContractOrder> A_CLAIM_IS_TO_OPEN = Gate.when(
            "a-claim-is-to-open",
            (order, moment) -> Delivery.of(order).claimToOpen().isPresent(),
            DeliveryRefusal.NO_CLAIM_TO_OPEN);

    /** The condition that the arrival of the goods is recorded (X10). Lost goods have no recorded arrival. */
    public static final Gate<ContractOrder> AN_ARRIVAL_IS_RECORDED = Gate.when(
            "an-arrival-is-recorded",
            (order, moment) -> Delivery.of(order).arrivedAt().isPresent(),
            DeliveryRefusal.NO_ARRIVAL_RECORDED);

    private ClaimGates() {}
}
