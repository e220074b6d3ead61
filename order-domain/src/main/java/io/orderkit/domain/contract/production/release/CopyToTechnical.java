package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command that records that the technical department has received its copy of the production order (C10).
 *
 * @param copy the copy
 */
@Wire("copy-to-technical")
public record CopyToTechnical(DocumentReference copy) implements Command<ContractOrder> {
    @Override
    public List<CopySentToTechnical> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CopySentToTechnical(copy));
    }
}
