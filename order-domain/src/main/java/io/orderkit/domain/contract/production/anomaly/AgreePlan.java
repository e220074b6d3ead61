package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.List;
import java.util.stream.Stream;

/**
 * C11.1: CS supervisor and marketing director, with the salesperson and CS, make an emergency plan. All four are recorded.
 *
 * @param number the anomaly's number
 * @param plan the plan and who made it
 * @param acceptsLess whether less than was ordered is accepted (C13)
 */
@Wire("agree-plan")
public record AgreePlan(@Identifies("anomaly") String number, Anomaly.Plan plan, boolean acceptsLess)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Anomaly.Plan plan = this.plan;
        long people = Stream.of(plan.supervisor(), plan.director(), plan.salesperson(), plan.agent())
                .distinct()
                .count();
        boolean itsSalesperson = OrderIntake.of(order)
                .salesperson()
                .filter(plan.salesperson()::equals)
                .isPresent();
        return new Objections()
                .and(Anomalies.mustBeClarified(order, number).list())
                .when(
                        people < 4 || !itsSalesperson || !plan.supervisor().equals(deciding.by()),
                        ProductionRefusal.ANOMALY_PLAN_INCOMPLETE,
                        "number",
                        number)
                .list();
    }

    @Override
    public List<PlanAgreed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PlanAgreed(Anomalies.known(order, number).orElseThrow(), plan, acceptsLess));
    }
}
