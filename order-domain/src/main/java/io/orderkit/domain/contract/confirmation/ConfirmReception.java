package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C8: CS asks the customer whether the confirmation arrived legibly; if not, it is sent again.
 *
 * @param legible whether it did
 */
@Wire("confirm-reception")
public record ConfirmReception(boolean legible) implements Command<ContractOrder> {
    @Override
    public List<ReceptionConfirmed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ReceptionConfirmed(legible));
    }
}
