package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C10: SYSTEM could not send the copy to the technical department. It stays owed, and blocks closing and nothing else.
 *
 * @param reason why, in the words of what should have sent it
 */
@Wire("record-copy-failure")
public record RecordCopyFailure(String reason) implements Command<ContractOrder> {
    @Override
    public List<CopyFailed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CopyFailed(reason));
    }
}
