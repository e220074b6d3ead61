package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Occasion;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * C13.2, X10: a receipt or a correction has opened what the payment gate was passed with, or the balance notice asks for another amount than is
 * open. As long as the goods are here, both are void, and the terms are reviewed again, by the tier and rules of then.
 */
@Wire("withdraw-clearance")
public record WithdrawClearance() implements Command<ContractOrder> {
    /** Due once for each time that it was passed. */
    public static Optional<Occasion> due(ContractOrder order, Moment moment) {
        return Optional.of(
                new Occasion(new WithdrawClearance(), "w" + Settlement.of(order).withdrawals()));
    }

    @Override
    public List<ClearanceWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ClearanceWithdrawn(Balance.toCollect(order)));
    }
}
