package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that an inspection was corrected (X10). If the corrected result is a failure, a separate event
 * opens an anomaly.
 *
 * @param before the previous record
 * @param inspection the corrected record; empty if there was no inspection
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("inspection-corrected")
public record InspectionCorrected(Inspection before, Optional<Inspection> inspection, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder without = without(order, before);
        Map<Production.InspectionKey, Inspection> inspections =
                new LinkedHashMap<>(Production.of(without).inspections());
        inspection.ifPresent(now -> now.goods()
                .forEach(goods -> inspections.put(new Production.InspectionKey(goods, now.inspector()), now)));
        return without.with(Production.KEY, production -> production.withInspections(inspections));
    }

    static ContractOrder without(ContractOrder order, Inspection gone) {
        Map<Production.InspectionKey, Inspection> inspections =
                new LinkedHashMap<>(Production.of(order).inspections());
        inspections.values().removeIf(gone::equals);
        return order.with(Production.KEY, production -> production.withInspections(inspections));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "inspection-corrected",
                Set.of(Role.CS_AGENT, Role.QUALITY_INSPECTION, Role.WAREHOUSE),
                Map.of(
                        "line",
                        String.valueOf(before.line()),
                        "inspector",
                        "@" + before.inspector().wordingKey(),
                        "reason",
                        reason)));
    }
}
