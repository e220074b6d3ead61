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
 * The command by which the CS supervisor sets the fee for a cancellation that the customer caused (X8). If the customer
 * has paid more than the fee, the excess is refunded; otherwise the customer still owes the difference.
 *
 * @param fee the fee, at least zero and within the limit set by the rules
 * @param reason the reason for the amount of the fee
 */
@Wire("set-cancellation-fee")
public record SetCancellationFee(Money fee, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public SetCancellationFee {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return against(order, fee, deciding);
    }

    /** Returns the reasons for refusing a fee for the cancellation of an order. */
    public static List<Refusal> against(ContractOrder order, Money fee, Deciding deciding) {
        return FeeLimit.against(order, fee, deciding.policies());
    }

    @Override
    public List<CancellationFeeSet> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CancellationFeeSet(fee, reason, deciding.by()));
    }
}
