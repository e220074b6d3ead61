package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command that corrects an erroneous record of lost goods (C17, X10). The delivery returns to the state before the
 * loss, and the claim for the loss is dropped.
 *
 * @param reason an explanation of where the goods were found, or of the error in the record
 */
@Wire("correct-loss")
public record CorrectLoss(String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectLoss {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<LossCorrected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new LossCorrected(reason, deciding.by()));
    }
}
