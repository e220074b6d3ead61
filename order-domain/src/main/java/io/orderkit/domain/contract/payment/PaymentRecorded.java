package io.orderkit.domain.contract.payment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that a payment arrived (C9.2, C13).
 *
 * @param payment the payment
 */
@Wire("payment-recorded")
public record PaymentRecorded(Payment payment) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(PaymentAccount.KEY, account -> account.plus(payment));
    }
}
