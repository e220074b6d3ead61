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
 * The command by which quality inspection corrects the record of an inspection against the factory product standard
 * (X10). If the corrected result is a failure, an anomaly is opened.
 *
 * @param correction the inspection with its corrected result
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
