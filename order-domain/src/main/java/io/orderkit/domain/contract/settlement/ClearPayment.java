package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.Proof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C13.2: finance clears the payment; its signature or stamp means paid. A contract's credit does not.
 *
 * @param clearance finance's signature or stamp
 */
@Wire("clear-payment")
public record ClearPayment(Statement clearance) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, ClearPayment command, Deciding deciding) {
        return Proof.written(SettlementRefusal.CLEARANCE_WRITING_MISSING, command.clearance);
    }

    public static List<PaymentCleared> decide(ContractOrder order, ClearPayment command, Deciding deciding) {
        return List.of(new PaymentCleared(command.clearance));
    }
}
