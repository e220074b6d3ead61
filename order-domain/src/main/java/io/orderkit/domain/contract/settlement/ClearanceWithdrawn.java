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
 * The event recording that the balance notice and the payment clearance were withdrawn (C13.2, X10). The delivery
 * documents remain valid, but the goods cannot leave until the payment gate is passed again.
 *
 * @param open the amount to be collected after the withdrawal
 */
@Wire("clearance-withdrawn")
public record ClearanceWithdrawn(Optional<Money> open) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        PaymentAccount.KEY,
                        account -> account.withNoticed(Optional.empty())
                                .withOffNotice(Optional.empty())
                                .withWithdrawals(account.withdrawals() + 1)
                                .withDueBy(Optional.empty()))
                .at(PaymentState.NOT_REVIEWED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "clearance-withdrawn",
                Set.of(Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR, Role.FINANCE, Role.DELIVERY_CLERK),
                Map.of("open", open.map(Money::toString).orElse("-"))));
    }
}
