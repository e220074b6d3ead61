package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command that withdraws an arrival receipt that was entered incorrectly (C18, X10). The receipt must then be
 * entered again, and any claim that the withdrawn receipt caused is dropped.
 *
 * @param reason an explanation of how the error was found
 */
@Wire("correct-arrival-receipt")
public record CorrectArrivalReceipt(String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectArrivalReceipt {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<ArrivalReceiptWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ArrivalReceiptWithdrawn(reason, deciding.by()));
    }
}
