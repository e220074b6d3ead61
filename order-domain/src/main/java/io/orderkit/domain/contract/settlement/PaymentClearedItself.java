package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that a payment cleared the payment gate without action by finance (C13.2). With this
 * payment, the amount required before the goods leave is paid in full, and the review of terms has allowed such a
 * payment to clear the gate.
 *
 * @param reference the reference of the payment that cleared the gate
 */
@Wire("payment-cleared-itself")
public record PaymentClearedItself(String reference) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(PaymentAccount.KEY, account -> account.withBalanceAsked(true))
                .at(PaymentState.GATE_PASSED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "payment-cleared-itself", Set.of(Role.CS_AGENT, Role.SALESPERSON), Map.of("reference", reference)));
    }
}
