package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;

/**
 * The command that records whether the customer found the confirmation legible on arrival (C8). An illegible
 * confirmation must be sent again.
 *
 * @param legible whether it was legible
 * @param sending the 1-based number of the sending that the answer concerns; if absent, the last sending without an
 *     answer
 */
@Wire("confirm-reception")
public record ConfirmReception(
        boolean legible, @Since("0.2") Optional<Integer> sending) implements Command<ContractOrder> {
    /** Creates an answer about the most recent sending. */
    public ConfirmReception(boolean legible) {
        this(legible, Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections();
        sending.ifPresent(number -> objections.when(
                Confirmation.of(order)
                        .sending(number)
                        .filter(ConfirmationSending::isUnconfirmed)
                        .isEmpty(),
                ConfirmationRefusal.SENDING_NOT_OPEN,
                "sending",
                number));
        return objections.list();
    }

    @Override
    public List<ReceptionConfirmed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ReceptionConfirmed(
                legible, sending.or(() -> Confirmation.of(order).unconfirmedSending())));
    }
}
