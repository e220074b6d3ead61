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
 * X10: quality inspection corrects an inspection by the factory product standard that it recorded wrong. A failure is an anomaly now.
 *
 * @param correction which inspection, and what was found in truth
 */
@Wire("correct-inspection-by-standard")
public record CorrectInspectionByStandard(InspectionCorrection correction) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return correction.check(order, Inspector.QUALITY_INSPECTION, deciding);
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        return correction.decide(order, Inspector.QUALITY_INSPECTION, deciding);
    }
}
