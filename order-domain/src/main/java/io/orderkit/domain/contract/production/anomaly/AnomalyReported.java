package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * C11.1: something went wrong. Until the customer is told, inspection, warehouse and delivery are blocked.
 *
 * @param number the anomaly's number
 * @param kind what sort of thing
 * @param lines the lines whose goods are concerned; none: all
 * @param report what happened
 */
@Wire("anomaly-reported")
public record AnomalyReported(String number, Anomaly.Kind kind, Set<Integer> lines, String report)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Anomalies.put(
                order,
                Anomaly.reported(number, kind, lines, report).doubting(Anomalies.doubted(Production.of(order), lines)));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("anomaly-reported", Set.of(Role.CS_AGENT), Map.of("number", number)));
    }
}
