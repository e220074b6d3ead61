package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.text.MayBeBlank;
import java.util.List;

/**
 * The command by which SYSTEM records that it could not send the copy to the technical department (C10). The order
 * cannot be closed until the copy has been sent, but no other step is blocked.
 *
 * @param reason the reason for the failure, as reported by the sending system
 */
@Wire("record-copy-failure")
public record RecordCopyFailure(@MayBeBlank String reason) implements Command<ContractOrder> {
    @Override
    public List<CopyFailed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CopyFailed(reason));
    }
}
