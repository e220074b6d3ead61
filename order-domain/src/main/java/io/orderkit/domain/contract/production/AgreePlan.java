package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.intake.Intake;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
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
public record AgreePlan(String number, Anomaly.Plan plan, boolean acceptsLess) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, AgreePlan command, Deciding deciding) {
        Anomaly.Plan plan = command.plan;
        long people = Stream.of(plan.supervisor(), plan.director(), plan.salesperson(), plan.agent())
                .distinct()
                .count();
        boolean itsSalesperson = Intake.of(order)
                .salesperson()
                .filter(plan.salesperson()::equals)
                .isPresent();
        return new Objections()
                .and(Anomalies.mustBeClarified(order, command.number).list())
                .when(
                        people < 4 || !itsSalesperson || !plan.supervisor().equals(deciding.by()),
                        ProductionRefusal.ANOMALY_PLAN_INCOMPLETE,
                        "number",
                        command.number)
                .list();
    }

    public static List<PlanAgreed> decide(ContractOrder order, AgreePlan command, Deciding deciding) {
        return List.of(new PlanAgreed(command.number, command.plan, command.acceptsLess));
    }
}
