package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * The command by which SYSTEM withdraws the balance notice and the payment clearance (C13.2, X10). SYSTEM issues the
 * command when, because of a warehouse receipt or a correction, the amount on the notice is wrong or a required amount
 * is unpaid although the payment gate was passed. If the goods have not left, the notice and the clearance become void.
 * CS must then review the terms again under the current tier and rules.
 */
@Wire("withdraw-clearance")
public record WithdrawClearance() implements Command<ContractOrder> {
    /**
     * Returns the command that withdraws the clearance. SYSTEM issues this command at most once each time the payment
     * gate is passed.
     */
    public static Optional<DueCommand> due(ContractOrder order, Moment moment) {
        return Optional.of(new DueCommand(
                new WithdrawClearance(), "w" + PaymentAccount.of(order).withdrawals()));
    }

    @Override
    public List<ClearanceWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ClearanceWithdrawn(Balance.toCollect(order)));
    }
}
