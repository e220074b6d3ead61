package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C18, X10: what was signed at the arrival was entered wrong. It is entered again; a claim to be opened by it ends.
 *
 * @param reason how that was found
 */
@Wire("correct-arrival-receipt")
public record CorrectArrivalReceipt(String reason) implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reason */
    public CorrectArrivalReceipt {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<ArrivalReceiptWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ArrivalReceiptWithdrawn(reason, deciding.by()));
    }
}
