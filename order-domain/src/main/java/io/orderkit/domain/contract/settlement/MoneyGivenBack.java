package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that money was refunded to the customer (C13.2, X8).
 *
 * @param payment the refund
 */
@Wire("money-given-back")
public record MoneyGivenBack(Payment payment) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(PaymentAccount.KEY, account -> account.plus(payment));
    }
}
