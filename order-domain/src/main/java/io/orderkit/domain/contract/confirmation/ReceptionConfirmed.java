package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The event recording whether the customer found the confirmation legible on arrival (C8). If the confirmation was
 * legible, the day on which it was sent is day 0 (C9.3).
 *
 * @param legible whether it was legible
 * @param sending the 1-based number of the sending; empty in events of release 0.1, which recorded only the last
 *     sending
 */
@Wire("reception-confirmed")
public record ReceptionConfirmed(
        boolean legible, @Since("0.2") Optional<Integer> sending) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder confirmed = sending.map(number -> numbered(order, number)).orElseGet(() -> last(order));
        return order.isAt(AgreementState.SENT) ? moved(confirmed) : confirmed;
    }

    private ContractOrder numbered(ContractOrder order, int number) {
        ContractOrder confirmed = order.with(
                Confirmation.KEY, confirmation -> confirmation.withSending(number, sent -> sent.confirmed(legible)));
        return legible ? received(confirmed) : confirmed;
    }

    private ContractOrder last(ContractOrder order) {
        return legible
                ? received(order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation.withSending(
                                confirmation.sending().map(ConfirmationSending::confirmedLegible))))
                : order;
    }

    private static ContractOrder received(ContractOrder order) {
        return order.with(Confirmation.KEY, Confirmation::nowReceived);
    }

    /**
     * Returns the order in the state that results from the customer's answer. An illegible confirmation is sent again,
     * unless the customer's answer about another sending is still outstanding.
     */
    private ContractOrder moved(ContractOrder order) {
        if (legible) {
            return order.at(AgreementState.AWAITING_RETURN);
        }
        boolean anotherIsOpen = sending.isPresent()
                && Confirmation.of(order).unconfirmedSending().isPresent();
        return anotherIsOpen ? order : order.at(AgreementState.CHECKED);
    }
}
