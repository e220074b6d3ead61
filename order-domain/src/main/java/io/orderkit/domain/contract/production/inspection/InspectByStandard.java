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
 * The command by which quality inspection inspects goods of a line, item by item, against the factory product standard
 * (C12.1). If an item fails, an anomaly is opened.
 *
 * @param sheet the inspected goods and the result of the inspection
 */
@Wire("inspect-by-standard")
public record InspectByStandard(InspectionSheet sheet) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return sheet.check(order, Inspector.QUALITY_INSPECTION, deciding.by());
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        return sheet.found(order, Inspector.QUALITY_INSPECTION, deciding.by());
    }
}
