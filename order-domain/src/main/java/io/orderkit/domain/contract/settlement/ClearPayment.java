package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C13.2: finance clears the payment; its signature or stamp means paid. A contract's credit does not.
 *
 * @param clearance finance's signature or stamp
 */
@Wire("clear-payment")
public record ClearPayment(Statement clearance) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Proof.written(SettlementRefusal.CLEARANCE_WRITING_MISSING, clearance);
    }

    @Override
    public List<PaymentCleared> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PaymentCleared(clearance));
    }
}
