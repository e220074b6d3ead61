package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;

/** The conditions that concern the fee for a cancellation (X8). */
public final class CancellationGates {
    /** The condition that the customer caused the cancellation and the fee is still undecided. */
    public static final Gate<ContractOrder> A_FEE_IS_UNDECIDED = Gate.when(
            "a-fee-is-undecided",
            (order, moment) -> Cancellation.of(order).isFeeUndecided(),
            CancellationRefusal.NO_FEE_TO_DECIDE);

    /** The condition that the cancellation fee has been decided; the amount to refund depends on it. */
    public static final Gate<ContractOrder> FEE_DECIDED = Gate.when(
                    "fee-decided",
                    (ContractOrder order, Moment moment) ->
                            !Cancellation.of(order).isFeeUndecided(),
                    CancellationRefusal.FEE_UNDECIDED)
            .clearedBy(SetCancellationFee.class);

    private CancellationGates() {}
}
