package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the confirmation was sent, for the first time or again (C8).
 *
 * @param sending the sending, with its version, its time, the postponement terms and the interpretation of C9.3
 * @param judgement the rule set that supplied the postponement terms
 */
@Wire("confirmation-sent")
public record ConfirmationSent(ConfirmationSending sending, Judgement judgement) implements OrderEvent<ContractOrder> {
    /**
     * Records the sending. Sending the same version again changes the order's state only if all earlier sendings were
     * illegible.
     */
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        boolean allIllegible = order.isAt(AgreementState.CHECKED);
        ContractOrder sent =
                order.with(Confirmation.KEY, confirmation -> confirmation.sentAgain(sending, allIllegible));
        return allIllegible ? sent.at(AgreementState.SENT) : sent;
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "customer-order-confirmation",
                Set.of(Role.CUSTOMER),
                Map.of("version", String.valueOf(sending.version()))));
    }
}
