package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/**
 * C8: CS asks the customer whether the confirmation arrived legibly; if not, it is sent again.
 *
 * @param legible whether it did
 */
@Wire("confirm-reception")
public record ConfirmReception(boolean legible) implements OrderCommand {
    public static List<ReceptionConfirmed> decide(ContractOrder order, ConfirmReception command, Deciding deciding) {
        return List.of(new ReceptionConfirmed(command.legible));
    }
}
