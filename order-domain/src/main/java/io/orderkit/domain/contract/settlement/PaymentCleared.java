package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording that finance cleared the payment (C13.2). If the required payment was waived, the gate is passed
 * with an open balance, and later checks of the gate do not require that balance.
 *
 * @param clearance finance's signature or stamp
 */
@Wire("payment-cleared")
public record PaymentCleared(Statement clearance) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        PaymentAccount.KEY,
                        account -> account.withBalanceAsked(
                                Balance.askedOpen(order).isEmpty()))
                .at(PaymentState.GATE_PASSED);
    }

    @Override
    public List<Statement> statements() {
        return List.of(clearance);
    }
}
