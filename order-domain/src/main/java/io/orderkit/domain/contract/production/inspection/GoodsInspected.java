package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.anomaly.Anomalies;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The event recording that goods of a line were inspected (C12.1). The inspection replaces an earlier inspection of the
 * same goods by the same inspector.
 *
 * @param inspection the inspection
 */
@Wire("goods-inspected")
public record GoodsInspected(Inspection inspection) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Production.KEY, this::applyTo);
    }

    private Production applyTo(Production production) {
        Map<Production.InspectionKey, Inspection> inspections = new LinkedHashMap<>(production.inspections());
        GrowingMap<String, Anomaly> anomalies = production.anomalies();
        for (LineLot goods : inspection.goods()) {
            Production.InspectionKey key = new Production.InspectionKey(goods, inspection.inspector());
            inspections.put(key, inspection);
            anomalies = Anomalies.afterInspection(anomalies, key);
        }
        return production.withInspections(inspections).withAnomalies(anomalies);
    }
}
