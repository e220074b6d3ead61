package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * X8: the CS supervisor decides how much the customer is charged for a cancellation that was their doing. Money paid above it is owed back;
 * what is missing is due.
 *
 * @param fee zero or more, within the rules' limit
 * @param reason why so much
 */
@Wire("set-cancellation-fee")
public record SetCancellationFee(Money fee, String reason) implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reason */
    public SetCancellationFee {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return against(order, fee, deciding);
    }

    /** Returns what speaks against a fee for the cancellation of an order. */
    public static List<Refusal> against(ContractOrder order, Money fee, Deciding deciding) {
        return FeeLimit.against(order, fee, deciding.policies());
    }

    @Override
    public List<CancellationFeeSet> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CancellationFeeSet(fee, reason, deciding.by()));
    }
}
