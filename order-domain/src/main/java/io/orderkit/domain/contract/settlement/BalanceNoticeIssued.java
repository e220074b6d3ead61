package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the balance collection notice was issued (C13.2).
 *
 * @param amount the amount to collect
 */
@Wire("balance-notice-issued")
public record BalanceNoticeIssued(Money amount) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        PaymentAccount.KEY,
                        account -> account.withNoticed(amount).withOffNotice(Optional.empty()))
                .at(PaymentState.COLLECTING);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "balance-collection-notice",
                Set.of(Role.SALESPERSON, Role.CUSTOMER),
                Map.of("amount", amount.toString())));
    }
}
