package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;

/** The conditions on goods that are lost, refused or reserved (C18). */
public final class ArrivalGates {
    /** C18: no claim is to be opened. */
    public static final Gate<ContractOrder> NO_CLAIM_TO_OPEN = Gate.when(
                    "no-claim-to-open",
                    (ContractOrder order, Moment moment) ->
                            Delivery.of(order).claimToOpen().isEmpty(),
                    DeliveryRefusal.CLAIM_TO_OPEN)
            .clearedBy(RecordClaimDecision.class);

    /** C18: there is a claim of which something is to be decided. */
    public static final Gate<ContractOrder> A_CLAIM_IS_TO_OPEN = Gate.when(
            "a-claim-is-to-open",
            (order, moment) -> Delivery.of(order).claimToOpen().isPresent(),
            DeliveryRefusal.NO_CLAIM_TO_OPEN);

    /** X10: an arrival is recorded; goods that are lost have none. */
    public static final Gate<ContractOrder> AN_ARRIVAL_IS_RECORDED = Gate.when(
            "an-arrival-is-recorded",
            (order, moment) -> Delivery.of(order).arrivedAt().isPresent(),
            DeliveryRefusal.NO_ARRIVAL_RECORDED);

    private ArrivalGates() {}
}
