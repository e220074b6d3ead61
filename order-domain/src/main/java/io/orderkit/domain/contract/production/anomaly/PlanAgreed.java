package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.confirmation.dates.ReplannedDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the emergency plan for an anomaly was agreed (C11.1). The plan's new scheduled date binds
 * production immediately. The date promised to the customer changes only if the customer agrees in writing. If the plan
 * replaces an earlier one, the dates of the earlier plan no longer apply.
 *
 * @param number the anomaly's number
 * @param plan the emergency plan and its authors
 * @param acceptsLess whether the plan accepts less than the ordered quantity (C13); always false in plans newer than
 *     release 0.1
 * @param dates the new dates of the plan
 */
@Wire("plan-agreed")
public record PlanAgreed(
        String number,
        Anomaly.Plan plan,
        boolean acceptsLess,
        @Since("0.2") Optional<PlanDates> dates) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder planned = Anomalies.answered(order, number, anomaly -> anomaly.planned(plan, acceptsLess, dates));
        return dates.map(its -> ReplannedDates.schedule(planned, number, its.scheduled()))
                .orElseGet(() -> ReplannedDates.unschedule(planned, number));
    }

    @Override
    public List<Intent> intents() {
        return dates.<List<Intent>>map(its -> List.of(new Intent.Communication(
                        "plan-dates",
                        Set.of(Role.PRODUCTION),
                        Map.of("number", number, "scheduled", its.scheduled().toString()))))
                .orElse(List.of());
    }
}
