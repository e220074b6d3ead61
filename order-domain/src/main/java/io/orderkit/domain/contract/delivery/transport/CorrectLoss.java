package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C17, X10: what was recorded as lost is not. The delivery stands where it stood, and no claim is to be opened by it.
 *
 * @param reason where the goods were found, or how they were recorded wrong
 */
@Wire("correct-loss")
public record CorrectLoss(String reason) implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reason */
    public CorrectLoss {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<LossCorrected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new LossCorrected(reason, deciding.by()));
    }
}
