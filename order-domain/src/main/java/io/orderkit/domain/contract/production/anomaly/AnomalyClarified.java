package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that CS clarified an anomaly (C11.1).
 *
 * @param number the anomaly's number
 * @param situation a description of the situation, as found during clarification
 */
@Wire("anomaly-clarified")
public record AnomalyClarified(String number, String situation) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Anomalies.change(order, number, Anomaly::afterClarification);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "anomaly-clarified",
                Set.of(Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR),
                Map.of("number", number)));
    }
}
