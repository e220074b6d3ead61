package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * X10: CS corrects an inspection by the confirmation that it recorded wrong. A failure is an anomaly now.
 *
 * @param correction which inspection, and what was found in truth
 */
@Wire("correct-inspection-by-confirmation")
public record CorrectInspectionByConfirmation(InspectionCorrection correction) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return correction.check(order, Inspector.CUSTOMER_SERVICE, deciding);
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        return correction.decide(order, Inspector.CUSTOMER_SERVICE, deciding);
    }
}
