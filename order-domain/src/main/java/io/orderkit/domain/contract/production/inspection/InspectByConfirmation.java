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
 * The command by which CS inspects goods of a line against the confirmation, item by item (C12.1). If an item fails, an
 * anomaly is opened.
 *
 * @param sheet the inspected goods and the result of the inspection
 */
@Wire("inspect-by-confirmation")
public record InspectByConfirmation(InspectionSheet sheet) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return sheet.check(order, Inspector.CUSTOMER_SERVICE, deciding.by());
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        return sheet.found(order, Inspector.CUSTOMER_SERVICE, deciding.by());
    }
}
