package io.orderkit.domain.contract.confirmation.sending;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;

/**
 * The event recording that the record of a sending was corrected (X10).
 *
 * @param sending the 1-based number of the corrected sending
 * @param before the previous record
 * @param now the correct record
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 * @param at the time at which the correction was made
 */
@Wire("sending-corrected")
public record SendingCorrected(
        int sending, ConfirmationSending before, ConfirmationSending now, String reason, ActorId by, Instant at)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder corrected =
                order.with(Confirmation.KEY, confirmation -> confirmation.withSending(sending, recorded -> now));
        if (!now.legible()) {
            return corrected;
        }
        ContractOrder received = corrected.with(Confirmation.KEY, Confirmation::nowReceived);
        return order.isAt(AgreementState.SENT) ? received.at(AgreementState.AWAITING_RETURN) : received;
    }
}
