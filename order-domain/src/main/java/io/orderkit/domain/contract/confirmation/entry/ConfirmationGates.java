package io.orderkit.domain.contract.confirmation.entry;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;

/** The gate that requires an up-to-date confirmation (C8, X8). */
public final class ConfirmationGates {
    /**
     * The condition that the confirmation shows the current content of the order. After a change to the order, a new
     * version must therefore be entered, and the customer must sign it.
     */
    public static final Gate<ContractOrder> CONFIRMATION_HOLDS = Gate.when(
                    "confirmation-holds",
                    (ContractOrder order, Moment moment) ->
                            Confirmation.of(order).holdsFor(order),
                    ConfirmationRefusal.CONFIRMATION_LAPSED)
            .clearedBy(EnterConfirmation.class);

    private ConfirmationGates() {}
}
