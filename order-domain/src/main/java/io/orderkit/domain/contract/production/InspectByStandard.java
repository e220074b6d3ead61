package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.process.OrderEvent;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C12.1: quality inspection inspects a line by the factory product standard, item by item. What fails is an anomaly.
 *
 * @param sheet what was inspected and found
 */
@Wire("inspect-by-standard")
public record InspectByStandard(InspectionSheet sheet) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, InspectByStandard command, Deciding deciding) {
        return command.sheet.check(order);
    }

    public static List<OrderEvent<ContractOrder>> decide(
            ContractOrder order, InspectByStandard command, Deciding deciding) {
        return command.sheet.found(order, Inspector.QUALITY_INSPECTION);
    }
}
