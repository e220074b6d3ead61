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
 * C8: the confirmation was sent.
 *
 * @param sending which version, when, and on which terms of postponement
 * @param judgement the rules that gave the terms
 */
@Wire("confirmation-sent")
public record ConfirmationSent(ConfirmationSending sending, Judgement judgement) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withSending(sending))
                .at(AgreementState.SENT);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "customer-order-confirmation",
                Set.of(Role.CUSTOMER),
                Map.of("version", String.valueOf(sending.version()))));
    }
}
