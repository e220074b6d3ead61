package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.anomaly.Anomalies;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * C12.1: a line was inspected; an earlier inspection by the same inspector is replaced.
 *
 * @param inspection what was found
 */
@Wire("goods-inspected")
public record GoodsInspected(Inspection inspection) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Map<Production.InspectionKey, Inspection> inspections =
                new LinkedHashMap<>(Production.of(order).inspections());
        Production.InspectionKey key = new Production.InspectionKey(inspection.line(), inspection.inspector());
        inspections.put(key, inspection);
        return order.with(
                Production.KEY,
                production -> production
                        .withInspections(inspections)
                        .withAnomalies(Anomalies.afterInspection(production, key)));
    }
}
